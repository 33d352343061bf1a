import { chooseTitle } from '../proposals/choose-title.ts';
import { findSecondDates } from '../dates/find-second-dates.ts';
import { findTextStart } from '../furniture/find-text-start.ts';
import type { FurnitureKind } from '../furniture/furniture-kinds.ts';
import type { LayoutDraft } from './layout-draft.ts';
import type { PageRow } from '../page/page-rows.ts';
import { placeUnderTitle } from '../proposals/place-under-title.ts';

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
  const start = findTextStart(rows, from + 1);
  const under = rows.slice(from + 1, start);
  const isDated = under.some(({ date }) => date !== undefined && date.published.length > 0);
  const second = findSecondDates(isDated ? under : rows.slice(0, start));
  for (const row of rows.slice(0, from)) {
    const header = isDated && row.date?.labelled === false ? 'page-date' : undefined;
    placeAbove(
      row,
      choice.furniture.get(row) ?? header ?? (second.has(row) ? 'second-date' : undefined),
      draft,
    );
  }
  draft.keep(title, 'title');
  placeUnderTitle(under, { title, listed: choice.furniture, second }, draft);
  return start;
}

function placeAbove(row: PageRow, kind: FurnitureKind | undefined, draft: LayoutDraft): void {
  if (row.furniture) draft.remove(row, row.furniture);
  else if (kind) draft.remove(row, kind);
  else if (row.date) draft.keep(row, 'printedDate');
  else if (row.credits) draft.keepCredit(row);
  else draft.keep(row, 'caption');
}
