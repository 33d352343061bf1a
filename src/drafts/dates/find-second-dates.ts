import type { PageRow } from '../page/page-rows.ts';

/**
 * Among the rows above a text that print dates: those that print another date than the first that is said to be of
 * publication, else than the first. A Hijri date, a weekday or an hour in a row of its own is no other date.
 */
export function findSecondDates(rows: readonly PageRow[]): ReadonlySet<PageRow> {
  const dated = rows.filter((row) => !row.furniture && hasGregorian(row));
  const first = dated.find(({ date }) => date?.labelled) ?? dated[0];
  return new Set(dated.filter((row) => row !== first));
}

function hasGregorian({ date }: PageRow): boolean {
  return date?.published.some(({ calendar }) => calendar === 'gregorian') ?? false;
}
