import { z } from 'zod';
import { addFault } from '../findings/fault.ts';
import { idOf, idSchema } from '../records/ids.ts';
import { plainSigns, plainText } from '../text/plain-text.ts';

/** How words are given: in quotation marks, in the reporter's words, or partly in each. */
export const QUOTE_FORMS = ['direct', 'indirect', 'mixed'] as const;

/** One way of giving words. */
export type QuoteForm = (typeof QUOTE_FORMS)[number];

/** What readers should know of a quotation: marks that do not close, an unclear speaker, a saying without a day. */
export const QUOTE_FLAGS = ['unbalanced-marks', 'attribution-unclear', 'undated'] as const;

/** One thing to know of a quotation. */
export type QuoteFlag = (typeof QUOTE_FLAGS)[number];

/** How a text describes someone it does not name. */
export const describedSchema = z.strictObject({ described: plainText(120) });

/** Who speaks: an actor's id, or how a text describes someone it does not name. */
export const speakerSchema = z
  .union([idOf('actors'), describedSchema])
  .describe('معرّف القائل، أو {described} إن لم يُسمَّ');

/** One hand a quotation passed through on its way to the article: an actor, an outlet, or someone who is only described. */
export const relaySchema = z
  .union([
    z.strictObject({ actor: idOf('actors') }),
    z.strictObject({ outlet: idOf('outlets') }),
    describedSchema,
  ])
  .describe('حلقة في سلسلة النقل: {actor} أو {outlet} أو {described}');

/** Words that an article gives as somebody's, exactly as they stand there. */
export const quoteSchema = z
  .strictObject({
    id: idSchema.describe('معرّف الاقتباس'),
    exact: plainText(2000).describe('الكلمات حرفيًا كما في النص'),
    prefix: plainSigns(200).optional().describe('ما يسبقها مباشرة، إن تكررت الكلمات نفسها'),
    suffix: plainSigns(200).optional().describe('ما يليها مباشرة، إن تكررت الكلمات نفسها'),
    form: z.enum(QUOTE_FORMS).describe('مباشر أو غير مباشر أو مختلط'),
    speaker: speakerSchema,
    chain: z.array(relaySchema).superRefine(refuseTwins).describe('عبر من وصل، بالترتيب من القائل'),
    flags: z
      .array(z.enum(QUOTE_FLAGS))
      .min(1)
      .superRefine(refuseTwins)
      .optional()
      .describe('ما يُنبَّه عليه؛ وundated إن لم يذكر النص يوم القول ولا مناسبته'),
  })
  .describe('اقتباس');

/** The quotations of one article, in the order of its text. */
export const quoteListSchema = z.array(quoteSchema).superRefine((quotes, ctx) => {
  if (quotes.length === 0) addFault(ctx, { code: 'field-empty', params: {} });
});

/** Who says the words: an actor, by id, or someone whom the text only describes. */
export type Speaker = z.infer<typeof speakerSchema>;
/** A hand through which words came: an actor, an outlet, or someone described. */
export type Relay = z.infer<typeof relaySchema>;
/** Words that a text gives as somebody's; `article` is the article they stand in. */
export type Quote = z.infer<typeof quoteSchema> & { readonly article: string };

/** Refuses what stands in a list a second time: a hand a quotation passed through, or what is to be noted of it. */
function refuseTwins(items: readonly unknown[], ctx: z.RefinementCtx): void {
  const keys = items.map((item) => JSON.stringify(item));
  for (const [index, item] of items.entries()) {
    if (keys.indexOf(keys[index] ?? '') === index) continue;
    const found = typeof item === 'string' ? item : Object.values(item as Record<string, string>).join(' ');
    addFault(ctx, { code: 'field-duplicate-item', params: { found }, mend: null }, [index]);
  }
}
