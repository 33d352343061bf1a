import { z } from 'zod';
import { foldLookalikes } from '../arabic/fold-lookalikes.ts';
import { attributionSchema } from '../claims/attribution.ts';
import { evidenceListSchema } from '../evidence/evidence.ts';
import { addFault } from '../findings/fault.ts';
import { idListOf, idOf, idSchema, isId } from '../records/ids.ts';
import { plainText } from '../text/plain-text.ts';
import { suggest } from '../suggestions/suggest.ts';

/** How a text stands to an answer: it says so itself, has somebody say so, or says that it is not so. */
export const STANCES = ['states', 'attributes', 'denies'] as const;

/** One way for a text to stand to an answer. */
export type Stance = (typeof STANCES)[number];

/** What one text says on a question, and the words it says it in. A text that says nothing has no position. */
const positionSchema = z
  .strictObject({
    article: idOf('articles').describe('معرّف المقال'),
    answer: idSchema.describe('معرّف الجواب كما في answers'),
    stance: z.enum(STANCES).describe('يذكره النص بصوته، أو ينسبه إلى قائل، أو ينفيه'),
    by: attributionSchema
      .optional()
      .describe('من ينسب النص الجواب إليه: معرّف طرف، أو {outlet} لناشر ينقل عنه، أو {described} إن لم يُسمَّ'),
    evidence: evidenceListSchema.describe('الكلمات التي تقوله، من النص نفسه'),
  })
  .superRefine(({ article, stance, by, evidence }, ctx) => {
    if (stance === 'attributes' && by === undefined)
      addFault(ctx, { code: 'claim-speaker-missing', params: {} }, ['stance']);
    if (stance === 'states' && by !== undefined)
      addFault(ctx, { code: 'claim-speaker-of-statement', params: {} }, ['by']);
    for (const [index, { article: found }] of evidence.entries()) {
      if (found === article) continue;
      addFault(ctx, { code: 'claim-evidence-elsewhere', params: { found, article } }, [
        'evidence',
        index,
        'article',
      ]);
    }
  });

/** The answers that texts give to a question, by id: short neutral labels, no two alike. */
const answersSchema = z.record(z.string(), plainText(80)).superRefine((answers, ctx) => {
  const labels = Object.values(answers).map(foldLookalikes);
  if (labels.length === 0) addFault(ctx, { code: 'field-empty', params: {} });
  for (const [index, [found, label]] of Object.entries(answers).entries()) {
    if (!isId(found)) addFault(ctx, { code: 'id-malformed', params: { found } }, [found]);
    if (labels.indexOf(foldLookalikes(label)) !== index)
      addFault(ctx, { code: 'field-duplicate-item', params: { found: label } }, [found]);
  }
});

/** A question on which texts take positions. How these relate is computed from them: no field says it. */
export const claimSchema = z
  .strictObject({
    question: plainText(160).describe('السؤال بكلام التحرير المحايد'),
    topics: idListOf('topics').describe('معرّفات موضوعاته'),
    answers: answersSchema.describe('أجوبة النصوص: معرّف كل جواب وعبارته القصيرة'),
    positions: z
      .array(positionSchema)
      .meta({ minItems: 1 })
      .describe('ما يقوله كل نص؛ والنص الذي لا موقف له هنا لم يتطرّق'),
  })
  .superRefine(({ answers, positions }, ctx) => {
    if (positions.length === 0) addFault(ctx, { code: 'field-empty', params: {} }, ['positions']);
    const seen = new Set<string>();
    for (const [index, { article, answer: found, stance, by }] of positions.entries()) {
      const path = ['positions', index, 'answer'];
      if (!Object.hasOwn(answers, found)) {
        const known = Object.keys(answers);
        addFault(
          ctx,
          { code: 'claim-answer-unknown', params: { found, known }, expected: suggest(found, known) },
          path,
        );
      }
      const key = JSON.stringify([article, found, stance, by]);
      if (seen.has(key)) addFault(ctx, { code: 'claim-position-twin', params: { article, found } }, path);
      seen.add(key);
    }
  })
  .describe('مسألة');

/** What one text says on a question, with its evidence. */
export type Position = z.infer<typeof positionSchema>;
/** A question that the texts answer, with their answers; `id` is the name of its file. */
export type Claim = z.infer<typeof claimSchema> & { readonly id: string };
