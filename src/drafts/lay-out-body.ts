import { findTailDate } from './find-tail-date.ts';
import { findTailTags } from './find-tail-tags.ts';
import { isHeading, isHeadingAlone } from './headings.ts';
import { isTextInFurniture } from './is-text-in-furniture.ts';
import type { LayoutDraft } from './layout-draft.ts';
import { findListItems, splitMarker } from './list-markers.ts';
import { PageSection } from './page-section.ts';
import type { PageRow } from './page-rows.ts';
import { breaksOff, endsSentence, lastWord } from './sentences.ts';

/** Lays out the text and what stands under it. `rows` begin with the text's first row. */
export function layOutBody(rows: readonly PageRow[], draft: LayoutDraft): void {
  const last = rows.findLastIndex((row) => row.prose);
  const items = findListItems(rows);
  const tags = findTailTags(rows, last + 1);
  const dated = draft.has('printedDate') ? undefined : findTailDate(rows, last);
  const section = new PageSection(rows);
  for (const [index, row] of rows.entries()) {
    const goesOn = index < last;
    const kind =
      goesOn && (isHeadingAlone(rows, index) || isTextInFurniture(rows, index)) ? undefined : row.furniture;
    const listed = section.holds(index) ? section.kind : tags.get(row);
    if (kind) {
      section.meet(index, kind);
      draft.remove(row, kind);
    } else if (listed) draft.remove(row, listed);
    else {
      if (section.kind && row.prose) decideAfterSection(row, draft);
      section.close();
      placeRow(rows, index, { goesOn, items, dated }, draft);
    }
  }
}

interface RowPlace {
  /** Whether sentences of the text follow. */
  readonly goesOn: boolean;
  readonly items: ReadonlySet<PageRow>;
  /** The one row after the text whose date is the text's. */
  readonly dated: PageRow | undefined;
}

function placeRow(rows: readonly PageRow[], index: number, place: RowPlace, draft: LayoutDraft): void {
  const row = rows[index] as PageRow;
  if (!place.goesOn && row.credits) draft.keepCredit(row);
  else if (!place.goesOn && row.date && !row.prose) placeTailDate(row, place.dated, draft);
  else if (place.items.has(row)) keepItem(row, draft);
  else if (continuesBroken(row, draft)) joinBroken(row, draft);
  else if (
    place.goesOn &&
    isHeading(rows, index, place.items) &&
    !followsShortLine(rows, index, place, draft)
  )
    keepHeading(row, draft);
  else keepParagraph(row, draft);
}

/** Of short lines one under another none is taken for a heading, since a heading heads a paragraph. */
function followsShortLine(
  rows: readonly PageRow[],
  index: number,
  { items }: RowPlace,
  draft: LayoutDraft,
): boolean {
  const before = rows[index - 1];
  return (
    isHeading(rows, index + 1, items) ||
    (before !== undefined && draft.endsWith(before) && isHeading(rows, index - 1, items))
  );
}

function placeTailDate(row: PageRow, dated: PageRow | undefined, draft: LayoutDraft): void {
  if (row === dated) return draft.keep(row, 'printedDate');
  draft.remove(row, 'other-date');
  draft.decide(row, {
    ar: 'تاريخ بعد النص لا يتبيّن أنه تاريخه، فلم يُنقل إلى printedDate؛ أضفه إن كان تاريخ النص',
    en: 'a date after the text that nothing shows to be its own was not put into printedDate; add it if it is',
  });
}

function continuesBroken(row: PageRow, draft: LayoutDraft): boolean {
  const before = draft.lastParagraph();
  return before !== undefined && breaksOff(before) && !/^["'“«(]/u.test(row.text);
}

function joinBroken(row: PageRow, draft: LayoutDraft): void {
  const end = lastWord(draft.lastParagraph() ?? '');
  draft.joinToLast(row);
  draft.decide(row, {
    ar: `وُصل هذا السطر بما قبله لأن ما قبله ينقطع عند «${end}»`,
    en: `this line was joined to the one before it, which breaks off at «${end}»`,
  });
}

function keepHeading(row: PageRow, draft: LayoutDraft): void {
  draft.keepInBody(row, 'heading');
  draft.decide(row, {
    ar: 'أُخذ هذا السطر القصير عنوانًا فرعيًا داخل النص؛ احذف ‎##‎ إن كان فقرة',
    en: 'this short line was taken for a heading inside the text; delete ## if it is a paragraph',
  });
}

function keepItem(row: PageRow, draft: LayoutDraft): void {
  const { mark, words } = splitMarker(row.text);
  draft.removeMark(row, mark);
  draft.keepInBody(row, 'list-item', words);
}

function keepParagraph(row: PageRow, draft: LayoutDraft): void {
  draft.keepInBody(row, 'paragraph');
  if (row.captions)
    draft.decide(row, {
      ar: 'قد يكون هذا السطر تعليق صورة داخل النص',
      en: 'this line may be the caption of a picture inside the text',
    });
  else if (row.furniture && endsSentence(row.text))
    draft.decide(row, {
      ar: 'أُبقي هذا السطر في النص لأنه جملة تامة بين فقرتين؛ احذفه إن كان رابطًا إلى مادة أخرى',
      en: 'this line was kept as a full sentence between two paragraphs; delete it if it is a link to another article',
    });
  else if (!row.prose)
    draft.decide(row, {
      ar: 'أُبقي هذا السطر في النص وليس بجملة تامة؛ احذفه إن كان من الصفحة لا من المقال',
      en: 'this line was kept in the text though it is no full sentence; delete it if it is of the page and not of the article',
    });
}

function decideAfterSection(row: PageRow, draft: LayoutDraft): void {
  draft.decide(row, {
    ar: 'أُبقي هذا السطر لأنه جملة، وقبله روابط مواد أخرى؛ احذفه إن كان منها',
    en: 'this line was kept as a sentence though links to other articles stand before it; delete it if it is one of them',
  });
}
