import { chooseTitle } from './choose-title.ts';
import { namesSections } from './find-furniture.ts';
import { foldLine } from './fold-line.ts';
import type { FurnitureKind } from './furniture-kinds.ts';
import type { LayoutDraft } from './layout-draft.ts';
import { isMarked } from './list-markers.ts';
import type { PageRow } from './page-rows.ts';
import { breaksOff, isOneSentence } from './sentences.ts';

/** Furniture that stands between a standfirst and the text, and not between two paragraphs of a text. */
const UNDER_HEAD: readonly FurnitureKind[] = [
  'share',
  'print-and-send',
  'text-size',
  'last-updated',
  'counter',
];
const MOST_STANDFIRST_WORDS = 45;
const SUBTITLE_WORDS = 5;
const HEADING_WORDS = 8;
/** A trail of links under a title. */
const TRAIL = /\s[»›>→⟩❯]\s/u;
/** «سكاي نيوز عربية - أبوظبي», «سامر نجار - الضفة:»: names joined by a dash, and no sentence. */
const BYLINE = /^\S+(?: \S+){0,3}\s[-–—/|]\s\S+(?: \S+){0,2}$/u;
/** What texts call their first section. */
const FIRST_HEADING = /^(?:ال)?(?:ملخص|مقدمة|تمهيد|مدخل|توطئة|خلاصة|موجز|افتتاحية)$/u;
/** A town before the first words of a dispatch: «موسكو/بغداد - », «بغداد (رويترز) – ». */
const DATELINE =
  /^[\p{L}\s/،]{2,40}?(?:\([^)]{2,30}\)\s*)?\s[-–—]\s|^[\p{L}\s/،]{2,40}\([^)]{2,30}\)\s*[:.-]/u;

/**
 * Lays out what stands above the text: title, standfirst, printed date, caption, credit, and the furniture between them.
 * Returns where the text begins; undefined where the page has no line that could be a title.
 */
export function layOutHead(rows: readonly PageRow[], draft: LayoutDraft): number | undefined {
  const prose = rows.findIndex((row) => row.prose);
  const above = rows.slice(0, prose === -1 ? rows.length : prose);
  const choice = chooseTitle(above, rows);
  // Where nothing stands above the first sentence, that sentence is the title: some titles end with a full stop.
  const title = choice.title ?? rows[prose];
  if (!title) return undefined;
  const from = rows.indexOf(title);
  const start = findStart(rows, from + 1);
  const under = rows.slice(from + 1, start);
  const isDated = under.some(({ date }) => date !== undefined && date.published.length > 0);
  for (const row of rows.slice(0, from)) {
    const header = isDated && row.date?.labelled === false ? 'page-date' : undefined;
    placeAbove(row, choice.furniture.get(row) ?? header, draft);
  }
  draft.keep(title, 'title');
  placeUnder(under, { title, listed: choice.furniture }, draft);
  return start;
}

function placeAbove(row: PageRow, kind: FurnitureKind | undefined, draft: LayoutDraft): void {
  if (row.furniture) draft.remove(row, row.furniture);
  else if (kind) draft.remove(row, kind);
  else if (row.date) draft.keep(row, 'printedDate');
  else if (row.credits) draft.keep(row, 'credit');
  else draft.keep(row, 'caption');
}

interface TitleAbove {
  readonly title: PageRow;
  /** The rows that list other articles. */
  readonly listed: ReadonlyMap<PageRow, FurnitureKind>;
}

function placeUnder(under: readonly PageRow[], { title, listed }: TitleAbove, draft: LayoutDraft): void {
  const heading = foldLine(title.text);
  const inForum = under.some(({ furniture }) => furniture === 'forum');
  const times = new Map<string, number>();
  for (const { text } of under) times.set(text, (times.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  for (const row of under) {
    const folded = foldLine(row.text);
    const again = seen.has(row.text);
    seen.add(row.text);
    if (row.furniture) draft.remove(row, row.furniture);
    else if (folded === heading) draft.remove(row, 'page-title');
    else if (row.date) draft.keep(row, 'printedDate');
    else if (row.credits) draft.keep(row, 'credit');
    else if (again) draft.remove(row, 'media');
    // A picture's description is printed twice, or begins with the title.
    else if (row.captions || (times.get(row.text) ?? 0) > 1 || folded.startsWith(`${heading} `))
      draft.keep(row, 'caption');
    else if (row.prose || isMarked(row)) keepStandfirst(row, draft);
    else placeShort(row, listed.get(row) ?? (inForum ? 'forum' : undefined), draft);
  }
}

/** Places a line that says by itself nothing of what it is; `kind` is what it is where its neighbours tell. */
function placeShort(row: PageRow, kind: FurnitureKind | undefined, draft: LayoutDraft): void {
  if (kind) draft.remove(row, kind);
  else if (TRAIL.test(row.text)) draft.remove(row, 'navigation');
  else if (namesSections(row.text)) draft.remove(row, 'kicker');
  else if (row.words >= SUBTITLE_WORDS && !BYLINE.test(row.text)) keepLongLine(row, draft);
  else keepShortLine(row, draft);
}

function keepStandfirst(row: PageRow, draft: LayoutDraft): void {
  draft.keep(row, 'subtitle');
  draft.decide(row, {
    ar: 'أُخذ هذا السطر عنوانًا فرعيًا، لا فقرة أولى',
    en: 'this line was taken for a standfirst, and not for the first paragraph',
  });
}

function keepLongLine(row: PageRow, draft: LayoutDraft): void {
  if (!draft.has('subtitle')) return keepStandfirst(row, draft);
  draft.keep(row, 'caption');
  draft.decide(row, {
    ar: 'أُخذ هذا السطر تعليق صورة، لأنه بين العنوان والنص وليس بجملة',
    en: 'this line was taken for a caption: it stands between title and text and is no sentence',
  });
}

function keepShortLine(row: PageRow, draft: LayoutDraft): void {
  draft.keep(row, 'credit');
  draft.decide(row, {
    ar: 'أُخذ هذا السطر القصير تحت العنوان اسمَ كاتب أو مصدر؛ احذفه من credit إن كان غير ذلك',
    en: 'this short line under the title was taken for the name of an author or source; delete it from credit if it is not',
  });
}

/** Where the text begins: at the first sentence after the title, or after the standfirst; a heading right above it belongs to it. */
function findStart(rows: readonly PageRow[], from: number): number {
  const first = rows.findIndex((row, index) => index >= from && row.prose);
  if (first === -1) return rows.length;
  let start = isStandfirst(rows, first, from) ? nextProse(rows, first) : first;
  // A first paragraph of two lines: the upper one breaks off, and the lower one follows at once.
  while (start - 1 >= from && rows[start]?.apart === false && isBroken(rows[start - 1])) start -= 1;
  const above = rows[start - 1];
  return above && start - 1 >= from && headsText(above) ? start - 1 : start;
}

function headsText({ text, furniture, words }: PageRow): boolean {
  if (furniture || words > HEADING_WORDS) return false;
  return FIRST_HEADING.test(text) || (/[:：]$/u.test(text) && !BYLINE.test(text));
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
  if (
    rows
      .slice(from, at)
      .some(
        ({ words, furniture, date, credits, captions }) =>
          !furniture && !date && !credits && !captions && words >= SUBTITLE_WORDS,
      )
  )
    return false;
  const between = rows.slice(at + 1, next);
  const meta = between.some(
    ({ furniture, date, credits, captions }) =>
      date !== undefined ||
      credits === true ||
      captions === true ||
      (furniture && UNDER_HEAD.includes(furniture)),
  );
  return meta || (between.length === 0 && DATELINE.test(following.text));
}

function nextProse(rows: readonly PageRow[], at: number): number {
  const next = rows.findIndex((row, index) => index > at && row.prose);
  return next === -1 ? rows.length : next;
}
