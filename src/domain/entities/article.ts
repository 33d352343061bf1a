import { z } from 'zod';
import type { BodyBlock, HeadBlock } from './blocks.ts';
import { calendarDaySchema } from '../dates/calendar-day.ts';
import { datedSchema } from '../dates/dated.ts';
import { idListOf } from '../records/ids.ts';
import { outletAttributionSchema } from './outlet.ts';
import { plainText, webAddressSchema } from '../text/plain-text.ts';
import { sealSchema } from '../records/seal.ts';

/** The frontmatter of one article: what stands around its body, and what is known of its date and outlet. */
export const articleSchema = z
  .strictObject({
    title: plainText(200).describe('العنوان حرفيًا كما في الأصل'),
    subtitle: plainText(400).optional().describe('العنوان الفرعي حرفيًا كما في الأصل'),
    caption: plainText(400).optional().describe('تعليق الصورة ومصدرها حرفيًا كما في الأصل'),
    printedDate: plainText(80).optional().describe('التاريخ المطبوع حرفيًا كما في الأصل'),
    credit: plainText(200).optional().describe('سطر المصدر حرفيًا كما في الأصل'),
    date: datedSchema.describe('تاريخ النشر بصيغة EDTF، أو صيغة مطوّلة تذكر كيف عُرف'),
    pageUpdated: calendarDaySchema.optional().describe('آخر تحديث للصفحة كما طُبع عليها؛ ليس تاريخ نشر'),
    outlet: outletAttributionSchema,
    relays: idListOf('outlets').optional().describe('ناشرون نقل عنهم النص'),
    actors: idListOf('actors').describe('معرّفات الأطراف'),
    topics: idListOf('topics').describe('معرّفات الموضوعات'),
    url: webAddressSchema.optional().describe('عنوان الأصل، إن عُرف'),
    added: calendarDaySchema.describe('يوم أُضيف المقال إلى هذا الموقع'),
    summary: plainText(300).describe('خلاصة بقلم التحرير، محايدة'),
    textSha256: sealSchema.optional().describe('ختم المتن، يكتبه npm run check -- --fix؛ لا يُكتب باليد'),
  })
  .describe('مقال');

/** What an article's frontmatter says. */
export type ArticleData = z.infer<typeof articleSchema>;

/** An article as the whole site sees it: `id` is its slug, `head` its lines outside the body, `body` its blocks in order. */
export type Article = ArticleData & {
  readonly id: string;
  readonly head: readonly HeadBlock[];
  readonly body: readonly BodyBlock[];
};
