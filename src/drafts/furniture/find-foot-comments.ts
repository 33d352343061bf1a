import { foldLine } from '../page/fold-line.ts';
import type { PageRow } from '../page/page-rows.ts';

/** What is thought of a row at the foot of a page: surely of a reader's comment, or perhaps. */
export type FootComment = 'comment' | 'doubtful';

/** What stands between a text and the comments on it. */
const UNDER_TEXT = new Set(['share', 'rating', 'print-and-send', 'tags', 'comments']);
const NAME_WORDS = 5;
/** Buttons of one comment, folded: «رد», «أعجبني». */
const BUTTON = /^(?:رد|الرد|اعجبني|reply|like)$/u;

/**
 * The rows after the last links under a text, where each sentence has one short line before it, as comments have their
 * writer's name. With a date, a «قبل ساعتين» or a button «رد» among them they are comments; without, the same lines could be
 * headings, each with its paragraph.
 */
export function findFootComments(rows: readonly PageRow[]): ReadonlyMap<PageRow, FootComment> {
  const links = rows.findLastIndex(
    (row, index) => UNDER_TEXT.has(row.furniture ?? '') && !isButton(row) && rows[index + 1]?.prose !== true,
  );
  const foot = rows.slice(links + 1);
  const written = foot.filter((row) => !row.furniture);
  if (links === -1 || !written.some(({ prose }) => prose) || !isSmaller(foot, rows.slice(0, links)))
    return new Map();
  if (!written.every((row, index) => row.prose === (index % 2 === 1) && (row.prose || isName(row))))
    return new Map();
  const signed = foot.some((row) => isButton(row) || row.furniture === 'relative-time' || row.date);
  return new Map(written.map((row) => [row, signed ? 'comment' : 'doubtful']));
}

function isName({ words, text, date }: PageRow): boolean {
  return date !== undefined || (words <= NAME_WORDS && !/[:：؟]$/u.test(text));
}

function isButton({ text }: PageRow): boolean {
  return BUTTON.test(foldLine(text));
}

function isSmaller(foot: readonly PageRow[], text: readonly PageRow[]): boolean {
  return countProse(foot) <= countProse(text);
}

function countProse(rows: readonly PageRow[]): number {
  return rows.reduce((sum, { prose, words }) => sum + (prose ? words : 0), 0);
}
