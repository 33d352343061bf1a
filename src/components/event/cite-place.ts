import type { Article } from '../../domain/entities/article.ts';
import type { BodyBlockKind, HeadBlockKind } from '../../domain/entities/blocks.ts';

const PLACE_NAMES = {
  title: 'العنوان',
  subtitle: 'العنوان الفرعي',
  caption: 'الصورة',
  'printed-date': 'التاريخ المطبوع',
  credit: 'سطر المصدر',
  paragraph: 'فقرة',
  'list-item': 'فقرة',
  heading: 'عنوان داخل النص',
  quote: 'اقتباس',
  table: 'الجدول',
  figure: 'الشكل',
  note: 'ملاحظة',
  footnotes: 'الحواشي',
} as const satisfies Record<HeadBlockKind | BodyBlockKind, string>;

/** The short name of a block within its article: «ف7» for a numbered one, or what it is, «العنوان». Throws on a block the article has not. */
export function formatCitePlace(
  { id, head, body }: Pick<Article, 'id' | 'head' | 'body'>,
  block: string,
): string {
  const found = [...head, ...body].find((candidate) => candidate.id === block);
  if (!found) throw new Error(`There is no block "${block}" in the article "${id}".`);
  const number = /^p([1-9][0-9]*)$/u.exec(block)?.[1];
  return number === undefined ? PLACE_NAMES[found.kind] : `ف${number}`;
}
