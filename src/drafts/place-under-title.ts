import { namesSections } from './find-furniture.ts';
import { foldLine } from './fold-line.ts';
import type { FurnitureKind } from './furniture-kinds.ts';
import type { LayoutDraft } from './layout-draft.ts';
import { isMarked } from './list-markers.ts';
import { isByline, LONG_LINE, type PageRow } from './page-rows.ts';

/** A trail of links under a title. */
const TRAIL = /\s[»›>→⟩❯]\s/u;

/** The title of a page, and what was found out in choosing it. */
export interface TitleAbove {
  readonly title: PageRow;
  /** The rows that list other articles. */
  readonly listed: ReadonlyMap<PageRow, FurnitureKind>;
}

/** Places the rows between the title and the text: standfirst, printed date, caption, credit, and furniture. */
export function placeUnderTitle(
  under: readonly PageRow[],
  { title, listed }: TitleAbove,
  draft: LayoutDraft,
): void {
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
    else if (row.credits) draft.keepCredit(row);
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
  else if (row.words >= LONG_LINE && !isByline(row.text)) keepLongLine(row, draft);
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
