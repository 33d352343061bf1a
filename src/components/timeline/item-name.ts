import { countNoun, type NounForms } from '../../domain/arabic/plurals.ts';
import { formatDated } from '../../domain/dates/dated.ts';
import type { ArticleItem } from '../../domain/timeline/article-items.ts';
import type { EventItem } from '../../domain/timeline/event-items.ts';
import { countStatuses } from '../../domain/timeline/status-counts.ts';
import { formatCiteName } from '../article/cite-name.ts';
import { STATUS_LABELS } from '../event/event-labels.ts';

const EVENTS = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: 'أحداث',
  many: 'حدثًا',
  other: 'حدث',
} as const satisfies NounForms;

/** A count of events in words, such as «3 أحداث». */
export function countEvents(count: number): string {
  return countNoun(count, EVENTS);
}

/** What a drawing calls a thing: an event by its label, a text by the short name it is cited under. */
export function nameItem(item: EventItem | ArticleItem): string {
  return 'status' in item ? item.label : formatCiteName({ date: item.dated }, item.outlet);
}

/** All that a mark alone says, in words: name, status and date. */
export function describeItem(item: EventItem | ArticleItem): string {
  const kind = 'status' in item ? STATUS_LABELS[item.status] : `نص: ${item.label}`;
  return [nameItem(item), kind, formatDated(item.dated)].join('، ');
}

/** What a column of several marks holds, in words: «2020: 5 أحداث (4 وقع، 1 جارٍ)». */
export function describeItems(year: string, items: readonly (EventItem | ArticleItem)[]): string {
  const events = items.filter((item) => 'status' in item);
  if (events.length === 0) return `${year}: ${items.map(nameItem).join('، ')}`;
  const statuses = countStatuses(events).map(({ status, count }) => `${count} ${STATUS_LABELS[status]}`);
  return `${year}: ${countEvents(events.length)} (${statuses.join('، ')})`;
}
