import { namesSections } from '../furniture/find-furniture.ts';
import { foldLine } from '../page/fold-line.ts';
import type { FurnitureKind } from '../furniture/furniture-kinds.ts';
import type { LayoutDraft } from '../layout/layout-draft.ts';
import { isMarked } from '../page/list-markers.ts';
import { describesAuthor } from '../page/sentences.ts';
import { isByline, LONG_LINE, type PageRow } from '../page/page-rows.ts';

/** A trail of links under a title. */
const TRAIL = /\s[»›>→⟩❯]\s/u;
/** «العاصمة: ليلى حداد»: a town and an author. */
const TOWN_AND_AUTHOR = /^\S+(?: \S+)?\s?[:：] \S+(?: \S+){1,2}$/u;
/** What stands in brackets at the end of a picture's description: «… (الجزيرة)». */
const OWNER = /\S \(\p{L}[\p{L}\s/]{1,28}\)$/u;
/** More short lines than these are no names of authors and sources. */
const MOST_NAMES = 4;

/** The title of a page, and what was found out in choosing it. */
interface TitleAbove {
  readonly title: PageRow;
  /** The rows that list other articles. */
  readonly listed: ReadonlyMap<PageRow, FurnitureKind>;
  /** The rows that print another date than the one to be kept. */
  readonly second: ReadonlySet<PageRow>;
}

/** Places the rows between the title and the text: standfirst, printed date, caption, credit, and furniture. */
export function placeUnderTitle(
  under: readonly PageRow[],
  { title, listed, second }: TitleAbove,
  draft: LayoutDraft,
): void {
  const heading = foldLine(title.text);
  const inForum = under.some(({ furniture }) => furniture === 'forum');
  const times = new Map<string, number>();
  for (const { text } of under) times.set(text, (times.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  // What is under «الكلمات الدالة», and the rows of a box of facts, are nobody's names.
  let underTags = false;
  const isLoose = (row: PageRow) => underTags || row.tabular === true;
  const unplaced = under.filter(saysNothing).length > MOST_NAMES ? 'unplaced' : undefined;
  for (const row of under) {
    const folded = foldLine(row.text);
    const again = seen.has(row.text);
    seen.add(row.text);
    if (row.furniture) draft.remove(row, row.furniture);
    else if (folded === heading) draft.remove(row, 'page-title');
    else if (second.has(row)) draft.remove(row, 'second-date');
    else if (row.date) draft.keep(row, 'printedDate');
    else if (row.credits) draft.keepCredit(row);
    else if (again) draft.remove(row, 'media');
    // A picture's description is printed twice, or begins with the title; an author's name can be printed twice too.
    else if (row.captions || isDescription(row, times) || folded.startsWith(`${heading} `))
      draft.keep(row, 'caption');
    else if (row.prose && describesAuthor(row.text)) removeBio(row, draft);
    else if (row.prose || isMarked(row)) keepStandfirst(row, draft);
    else
      placeShort(row, listed.get(row) ?? (inForum ? 'forum' : isLoose(row) ? 'unplaced' : unplaced), draft);
    underTags = row.furniture === 'tags' || (underTags && !row.furniture && !row.date);
  }
}

/** Places a line that says by itself nothing of what it is; `kind` is what it is where its neighbours tell. */
function placeShort(row: PageRow, kind: FurnitureKind | undefined, draft: LayoutDraft): void {
  if (kind && (kind !== 'unplaced' || saysNothing(row))) {
    draft.remove(row, kind);
    if (kind === 'unplaced') decideUnplaced(row, draft);
  } else if (TRAIL.test(row.text)) draft.remove(row, 'navigation');
  else if (namesSections(row.text)) draft.remove(row, 'kicker');
  else if (row.words >= LONG_LINE && !isByline(row.text)) keepLongLine(row, draft);
  else keepShortLine(row, draft);
}

function isDescription(row: PageRow, times: ReadonlyMap<string, number>): boolean {
  return (times.get(row.text) ?? 0) > 1 && !TOWN_AND_AUTHOR.test(row.text);
}

/** Whether nothing of a row shows what it is: too short for a standfirst, and no name of a section. */
function saysNothing(row: PageRow): boolean {
  const { furniture, date, credits, captions, prose, words, text } = row;
  if (furniture || date || credits || captions || prose || isMarked(row)) return false;
  return (words < LONG_LINE || isByline(text)) && !TRAIL.test(text) && !namesSections(text);
}

function decideUnplaced(row: PageRow, draft: LayoutDraft): void {
  draft.decide(row, {
    ar: 'سطر قصير بين أسطر قصيرة كثيرة فوق النص، فلم يُنقل: ضعه في موضعه إن كان اسم كاتب أو عنوانًا أو من النص',
    en: 'one of many short lines above the text, left out: put it in its place if it is an author’s name, a heading or part of the text',
  });
}

function removeBio(row: PageRow, draft: LayoutDraft): void {
  draft.remove(row, 'author-box');
  draft.decide(row, {
    ar: 'أُخذ هذا السطر تعريفًا بالكاتب فلم يُنقل؛ أعده إن كان من المقال',
    en: 'this line was taken for a description of the author and left out; put it back if it belongs to the article',
  });
}

function keepStandfirst(row: PageRow, draft: LayoutDraft): void {
  draft.keep(row, 'subtitle');
  draft.decide(row, {
    ar: 'أُخذ هذا السطر عنوانًا فرعيًا، لا فقرة أولى',
    en: 'this line was taken for a standfirst, and not for the first paragraph',
  });
}

function keepLongLine(row: PageRow, draft: LayoutDraft): void {
  if (!draft.has('subtitle') && !OWNER.test(row.text)) return keepStandfirst(row, draft);
  draft.keep(row, 'caption');
  draft.decide(row, {
    ar: 'أُخذ هذا السطر تعليق صورة، لأنه بين العنوان والنص وليس بجملة؛ انقله إلى subtitle إن كان عنوانًا فرعيًا',
    en: 'this line was taken for a caption: it stands between title and text and is no sentence; move it to subtitle if it is a standfirst',
  });
}

function keepShortLine(row: PageRow, draft: LayoutDraft): void {
  draft.keep(row, 'credit');
  draft.decide(row, {
    ar: 'أُخذ هذا السطر القصير تحت العنوان اسمَ كاتب أو مصدر؛ احذفه من credit إن كان غير ذلك',
    en: 'this short line under the title was taken for the name of an author or source; delete it from credit if it is not',
  });
}
