import { splitItems, type TimelineItem, yearOfItem } from './timeline-item.ts';

/** The items whose earliest possible day lies in one year; `year` is null for those whose beginning is open. */
interface YearGroup<Item extends TimelineItem = TimelineItem> {
  readonly year: string | null;
  readonly items: readonly Item[];
}

/** Items by year, oldest first, an open beginning before all; what has no date stands in a list of its own. */
interface ItemsByYear<Item extends TimelineItem = TimelineItem> {
  readonly years: readonly YearGroup<Item>[];
  readonly undated: readonly Item[];
}

/** The fragment of a year's group in the list. */
export function yearFragment(year: string | null): string {
  return year === null ? 'open-start' : `y${year}`;
}

/** Groups items by the year of their earliest possible day, each year in the order of time. */
export function groupByYear<Item extends TimelineItem>(items: readonly Item[]): ItemsByYear<Item> {
  const { drawn, undated } = splitItems(items);
  const years = [...Map.groupBy(drawn, yearOfItem)].map(([year, members]) => ({
    year,
    items: members.map(({ item }) => item),
  }));
  return { years, undated };
}
