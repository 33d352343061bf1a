import type { PageRow } from '../page/page-rows.ts';
import { isProse } from '../page/sentences.ts';

/** «اقرأ أيضا: عنوان.», «المزيد | عنوان.»: what stands after the sign is another article's title. */
const LABELLED = /[:：|»←]\s*\S/u;

/** Whether a row that begins as a link to other articles does, such as «اقرأ المزيد عن …», is a sentence between two paragraphs. */
export function isTextInFurniture(rows: readonly PageRow[], index: number): boolean {
  const { furniture, text } = rows[index] as PageRow;
  if (furniture !== 'related' || LABELLED.test(text) || !isProse(text)) return false;
  return rows[index - 1]?.prose === true && rows[index + 1]?.prose === true;
}
