import { z } from 'zod';
import { addFault } from '../findings/fault.ts';
import { idOf } from '../records/ids.ts';
import { plainSigns, plainText } from '../text/plain-text.ts';

/** Words of an article on which a fact rests: the W3C Web Annotation model's TextQuoteSelector. */
const evidenceSchema = z
  .strictObject({
    article: idOf('articles').describe('معرّف المقال'),
    exact: plainText(2000).describe('الكلمات حرفيًا كما في فقرة واحدة من المقال'),
    prefix: plainSigns(200).optional().describe('ما يسبقها مباشرة، إن تكررت الكلمات نفسها'),
    suffix: plainSigns(200).optional().describe('ما يليها مباشرة، إن تكررت الكلمات نفسها'),
  })
  .describe('شاهد');

/** The words of one article on which a fact rests, with those around them where they stand there more than once. */
export type Evidence = z.infer<typeof evidenceSchema>;

/** The evidence of one fact: at least one passage. */
export const evidenceListSchema = z
  .array(evidenceSchema)
  .superRefine((list, ctx) => {
    if (list.length === 0) addFault(ctx, { code: 'field-empty', params: {} });
    const keys = list.map((item) => JSON.stringify([item.article, item.exact, item.prefix, item.suffix]));
    list.forEach(({ exact }, index) => {
      if (keys.indexOf(keys[index] ?? '') === index) return;
      addFault(ctx, { code: 'field-duplicate-item', params: { found: exact } }, [index]);
    });
  })
  .meta({ minItems: 1 });
