import { z } from 'zod';
import { calendarDaySchema } from '../dates/calendar-day.ts';
import { idListOf } from '../records/ids.ts';
import { plainText } from '../text/plain-text.ts';

/** The frontmatter of the editors' own comparative reading of several articles. */
export const analysisSchema = z
  .strictObject({
    title: plainText(120).describe('عنوان القراءة'),
    summary: plainText(300).describe('خلاصتها في جملة'),
    added: calendarDaySchema.describe('يوم أُضيفت القراءة إلى هذا الموقع'),
    topics: idListOf('topics').describe('معرّفات الموضوعات'),
    articles: idListOf('articles').describe('معرّفات المقالات التي تستند إليها القراءة، كلها'),
  })
  .describe('قراءة');

/** A comparative reading by the editors, without its body; `id` is the name of its file. */
export type Analysis = z.infer<typeof analysisSchema> & { readonly id: string };
