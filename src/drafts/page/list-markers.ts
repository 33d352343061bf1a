import type { PageRow } from './page-rows.ts';

/** A dash or a bullet that a page types before a list item; a hyphen that touches a digit is a minus. */
const MARKER = /^(?:[•▪●■◦‣·▫◾♦✔✅🔹🔸🔴🔵⚫]\uFE0F?\s*|[-–—*]\s+|[-–—](?=\p{L}))(?=\S)/u;

/** The items of lists: at least two marked lines one after another. A single dash begins a line of speech as often. */
export function findListItems(rows: readonly PageRow[]): ReadonlySet<PageRow> {
  return new Set(
    rows.filter((row, index) => isMarked(row) && (isMarked(rows[index - 1]) || isMarked(rows[index + 1]))),
  );
}

/** Whether a row begins with the mark of a list item. */
export function isMarked(row: PageRow | undefined): boolean {
  return row !== undefined && !row.furniture && MARKER.test(row.text);
}

/** A list item's mark, and its words without it: Markdown's own mark takes its place. */
export function splitMarker(text: string): { readonly mark: string; readonly words: string } {
  const [mark = ''] = MARKER.exec(text) ?? [];
  return { mark: mark.trim(), words: text.slice(mark.length) };
}
