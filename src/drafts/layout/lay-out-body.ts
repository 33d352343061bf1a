import {
  AFTER_SECTION,
  AUTHOR,
  COMMENT,
  explainJoin,
  explainParagraph,
  HEADING,
  TAIL_DATE,
} from './body-notes.ts';
import { findFootComments, type FootComment } from '../furniture/find-foot-comments.ts';
import { findTailDate } from '../furniture/find-tail-date.ts';
import { findTailTags } from '../furniture/find-tail-tags.ts';
import { isHeading, isHeadingAlone } from '../page/headings.ts';
import { isTextInFurniture } from '../furniture/is-text-in-furniture.ts';
import type { FurnitureKind } from '../furniture/furniture-kinds.ts';
import type { LayoutDraft } from './layout-draft.ts';
import { findListItems, splitMarker } from '../page/list-markers.ts';
import { PageSection } from '../page/page-section.ts';
import type { PageRow } from '../page/page-rows.ts';
import { breaksOff, lastWord } from '../page/sentences.ts';

const SOURCE = /^(?:المصدر|المصادر|مصدر الخبر)\s*[:：/|\-–—]/u;

/** Lays out the text and what stands under it. `rows` begin with the text's first row. */
export function layOutBody(rows: readonly PageRow[], draft: LayoutDraft): void {
  const section = new PageSection(rows);
  const comments = findFootComments(rows);
  const tail = section.findTail();
  const last = rows.findLastIndex((row, index) => row.prose && index < tail && !comments.has(row));
  const items = findListItems(rows);
  const tags = findTailTags(rows, last + 1);
  const dated = draft.has('printedDate') ? undefined : findTailDate(rows, last);
  for (const [index, row] of rows.entries()) {
    const goesOn = index < last;
    const kind =
      goesOn && (isHeadingAlone(rows, index) || isTextInFurniture(rows, index)) ? undefined : row.furniture;
    const comment = comments.get(row);
    const listed = section.holds(index) ? section.kind : (tags.get(row) ?? findFootKind(row, comment, draft));
    if (kind) {
      section.meet(index, kind);
      draft.remove(row, kind);
    } else if (listed === 'related' && namesSource(rows, index)) draft.keepCredit(row);
    else if (listed) {
      draft.remove(row, listed);
      section.endAt(row);
    } else {
      if (section.kind && row.prose) draft.decide(row, AFTER_SECTION);
      section.close();
      placeRow(rows, index, { goesOn, items, dated, comment }, draft);
    }
  }
}

/** Some pages print where the text is from under their links to other articles, each of which may name its own source. */
function namesSource(rows: readonly PageRow[], index: number): boolean {
  const { apart, text } = rows[index] as PageRow;
  const isParted = apart || rows[index - 1]?.furniture !== undefined;
  return isParted && SOURCE.test(text) && rows.filter((row) => SOURCE.test(row.text)).length === 1;
}

interface RowPlace {
  /** Whether sentences of the text follow. */
  readonly goesOn: boolean;
  readonly items: ReadonlySet<PageRow>;
  /** The one row after the text whose date is the text's. */
  readonly dated: PageRow | undefined;
  readonly comment: FootComment | undefined;
}

/** What a row is by what stands above it on the page: a comment at its foot, or the name of the site once more. */
function findFootKind(
  row: PageRow,
  comment: FootComment | undefined,
  draft: LayoutDraft,
): FurnitureKind | undefined {
  if (comment === 'comment') return 'comments';
  return !row.prose && draft.isSiteName(row) ? 'site-name' : undefined;
}

function placeRow(rows: readonly PageRow[], index: number, place: RowPlace, draft: LayoutDraft): void {
  const row = rows[index] as PageRow;
  if (place.comment) {
    draft.keepInBody(row, 'paragraph');
    draft.decide(row, COMMENT);
  } else if (!place.goesOn && row.credits) draft.keepCredit(row);
  else if (!place.goesOn && row.date && !row.prose) placeTailDate(row, place.dated, draft);
  else if (place.items.has(row)) keepItem(row, draft);
  else if (continuesBroken(row, draft)) joinBroken(row, draft);
  else if (
    place.goesOn &&
    isHeading(rows, index, place.items) &&
    (row.heads || !followsShortLine(rows, index, place, draft))
  )
    keepHeading(row, draft);
  else {
    if (!place.goesOn && row.prose && draft.isOfAuthor(row)) draft.decide(row, AUTHOR);
    keepParagraph(row, draft);
  }
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
  draft.decide(row, TAIL_DATE);
}

function continuesBroken(row: PageRow, draft: LayoutDraft): boolean {
  const before = draft.lastParagraph();
  return before !== undefined && breaksOff(before) && !/^["'“«(]/u.test(row.text);
}

function joinBroken(row: PageRow, draft: LayoutDraft): void {
  const end = lastWord(draft.lastParagraph() ?? '');
  draft.joinToLast(row);
  draft.decide(row, explainJoin(end));
}

function keepHeading(row: PageRow, draft: LayoutDraft): void {
  draft.keepInBody(row, 'heading');
  draft.decide(row, HEADING);
}

function keepItem(row: PageRow, draft: LayoutDraft): void {
  const { mark, words } = splitMarker(row.text);
  draft.removeMark(row, mark);
  draft.keepInBody(row, 'list-item', words);
}

function keepParagraph(row: PageRow, draft: LayoutDraft): void {
  draft.keepInBody(row, 'paragraph');
  const doubt = explainParagraph(row);
  if (doubt) draft.decide(row, doubt);
}
