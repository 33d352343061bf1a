import { boundsOf } from '../../../domain/dates/bounds.ts';
import { dateOf } from '../../../domain/dates/dated.ts';
import { lastWritten } from '../../../domain/dates/last-written.ts';
import type { EventStatus } from '../../../domain/entities/event.ts';
import { report } from '../../../domain/findings/report.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** What a text tells of in these ways has begun by the time it is written; all else may lie ahead of it. */
const BEGUN: readonly EventStatus[] = ['happened', 'ongoing'];

/** An event that happened, or is under way, began no later than the last of the texts that tell of it can have been written. */
export const checkEventDates: Rule = ({ records, salvaged }) => {
  const readable = [...records, ...salvaged];
  const texts = recordsOf(readable, 'articles').filter(({ data }) => isDay(data.added));
  const lastOf = new Map(texts.map(({ id, data }) => [id, lastWritten(data)]));
  for (const { data, entry, placeOf } of recordsOf(readable, 'events')) {
    const { status, evidence } = data;
    const date = dateOf(data.date);
    const earliest = date && boundsOf(date).earliest;
    const days = evidence.map(({ article }) => lastOf.get(article));
    if (!earliest || !BEGUN.includes(status) || days.length === 0 || !days.every(isDay)) continue;
    const last = days.toSorted().at(-1) ?? '';
    if (earliest <= last) continue;
    report(entry.file, 'event-after-texts', { status, earliest, last }, { place: placeOf(['date', 'edtf']) });
  }
};

function isDay(day: string | undefined): day is string {
  return day !== undefined;
}
