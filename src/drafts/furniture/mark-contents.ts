import { foldLine } from '../page/fold-line.ts';
import type { PageRow } from '../page/page-rows.ts';

/** What pages write over a list of their own headings, folded. */
const CONTENTS =
  /^(?:المحتويات|محتويات (?:المقال|التقرير|الورقه|الدراسه)|جدول المحتويات|فهرس المحتويات|في هذا (?:المقال|التقرير)|contents|table of contents)$/u;

/** Marks a page's list of its own headings as furniture, and the headings further down that it names. */
export function markContents(rows: readonly PageRow[]): readonly PageRow[] {
  const at = rows.findIndex(({ text, words }) => words <= 3 && CONTENTS.test(foldLine(text)));
  if (at === -1) return rows;
  const rest = rows.slice(at + 1);
  const times = new Map<string, number>();
  for (const { text } of rest.filter(isShort)) times.set(text, (times.get(text) ?? 0) + 1);
  const listed = new Set<string>();
  for (const { text } of rest) {
    if (listed.has(text) || (times.get(text) ?? 0) < 2) break;
    listed.add(text);
  }
  if (listed.size === 0) return rows;
  const end = at + listed.size;
  return rows.map((row, index) => {
    if (index >= at && index <= end) return { ...row, furniture: 'navigation' as const };
    return index > end && listed.has(row.text) && isShort(row) ? { ...row, heads: true as const } : row;
  });
}

function isShort({ prose, furniture }: PageRow): boolean {
  return !prose && !furniture;
}
