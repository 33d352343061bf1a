import type { PageRow } from '../page/page-rows.ts';

/**
 * Which of the rows after a text prints its date: one beside a line of the source or author, or one right under the text
 * that holds a date and names nobody, as a reader's comment would. None where several do.
 */
export function findTailDate(rows: readonly PageRow[], last: number): PageRow | undefined {
  const found = rows.filter(
    (row, index) => index > last && row.date && !row.furniture && isBeside(rows, index, last),
  );
  return found.length === 1 ? found[0] : undefined;
}

function isBeside(rows: readonly PageRow[], index: number, last: number): boolean {
  if (rows[index - 1]?.credits || rows[index + 1]?.credits) return true;
  return index === last + 1 && rows[index]?.date?.others === 0;
}
