import { z } from 'zod';
import { addFault } from '../findings/fault.ts';
import { idOf } from '../records/ids.ts';
import { plainText } from '../text/plain-text.ts';

/** Paragraphs on which nothing rests, each with the editors' reason; any other paragraph carries evidence. */
export const coverageSchema = z
  .array(
    z.strictObject({
      article: idOf('articles').describe('معرّف المقال'),
      paragraph: plainText(20).describe('رقم الفقرة، مثل p4'),
      reason: plainText(400).describe('لماذا لا يقوم عليها شيء'),
    }),
  )
  .superRefine((exceptions, ctx) => {
    const keys = exceptions.map(({ article, paragraph }) => `${article} ${paragraph}`);
    for (const [index, { paragraph: found }] of exceptions.entries()) {
      if (keys.indexOf(keys[index] ?? '') !== index)
        addFault(ctx, { code: 'field-duplicate-item', params: { found } }, [index, 'paragraph']);
    }
  })
  .describe('فقرات لا يقوم عليها حدث ولا مسألة ولا اقتباس ولا صفة');
