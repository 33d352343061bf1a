import type { FurnitureKind } from './furniture-kinds.ts';
import { isByline, LONG_LINE, type PageRow } from '../page/page-rows.ts';
import { breaksOff, describesAuthor, isOneSentence } from '../page/sentences.ts';

/** Furniture that stands between a standfirst and the text, and not between two paragraphs of a text. */
const UNDER_HEAD: readonly FurnitureKind[] = [
  'share',
  'print-and-send',
  'text-size',
  'last-updated',
  'counter',
];
const MOST_STANDFIRST_WORDS = 45;
const HEADING_WORDS = 8;
/** What texts call their first section. */
const FIRST_HEADING = /^(?:ال)?(?:ملخص|مقدمة|تمهيد|مدخل|توطئة|خلاصة|موجز|افتتاحية)$/u;
/** A town before the first words of a dispatch: «موسكو/بغداد - », «بغداد (وكالات) – ». */
const DATELINE =
  /^[\p{L}\s/،]{2,40}?(?:\([^)]{2,30}\)\s*)?\s[-–—]\s|^[\p{L}\s/،]{2,40}\([^)]{2,30}\)\s*[:.-]/u;

/** Where the text begins: at the first sentence after the title, or after the standfirst; a heading right above it belongs to it. */
export function findTextStart(rows: readonly PageRow[], from: number): number {
  const first = rows.findIndex((row, index) => index >= from && row.prose);
  if (first === -1) return rows.length;
  let start = isAuthorBio(rows, first) || isStandfirst(rows, first, from) ? nextProse(rows, first) : first;
  // A first paragraph of two lines: the upper one breaks off, and the lower one follows at once.
  while (start - 1 >= from && rows[start]?.apart === false && isBroken(rows[start - 1])) start -= 1;
  const above = rows[start - 1];
  return above && start - 1 >= from && headsText(above) ? start - 1 : start;
}

function headsText({ text, furniture, words, heads }: PageRow): boolean {
  if (heads) return true;
  if (furniture || words > HEADING_WORDS) return false;
  return FIRST_HEADING.test(text) || (/[:：]$/u.test(text) && !isByline(text));
}

function isBroken(row: PageRow | undefined): boolean {
  return row !== undefined && !row.furniture && !row.date && breaksOff(row.text);
}

/** One sentence with the printed date, a caption or links to share between it and the text, or with a dateline after it. */
function isStandfirst(rows: readonly PageRow[], at: number, from: number): boolean {
  const row = rows[at];
  const next = nextProse(rows, at);
  const following = rows[next];
  if (!row || !following || row.words > MOST_STANDFIRST_WORDS) return false;
  if (!isOneSentence(row.text) || DATELINE.test(row.text)) return false;
  if (rows.slice(from, at).some(isLongLine)) return false;
  const between = rows.slice(at + 1, next);
  const meta = between.some(
    ({ furniture, date, credits, captions, text }) =>
      date !== undefined ||
      credits === true ||
      captions === true ||
      // A number alone is that of a page.
      (furniture && UNDER_HEAD.includes(furniture) && /\p{L}/u.test(text)),
  );
  return meta || (between.length === 0 && DATELINE.test(following.text));
}

/** «صحافي مصري. مراسل في القاهرة.» between an author's name and the printed date. */
function isAuthorBio(rows: readonly PageRow[], at: number): boolean {
  const dated = rows.findIndex((row, index) => index > at && row.date);
  return dated !== -1 && dated < nextProse(rows, at) && describesAuthor(rows[at]?.text ?? '');
}

/** A line that could be a standfirst itself. */
function isLongLine({ words, furniture, date, credits, captions }: PageRow): boolean {
  return !furniture && !date && !credits && !captions && words >= LONG_LINE;
}

function nextProse(rows: readonly PageRow[], at: number): number {
  const next = rows.findIndex((row, index) => index > at && row.prose);
  return next === -1 ? rows.length : next;
}
