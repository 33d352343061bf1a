import { boundsOf } from '../dates/bounds.ts';
import { dateOf } from '../dates/dated.ts';
import { readEdtf } from '../dates/read-edtf.ts';
import type { LocatedEvent } from '../corpus/located.ts';

/** A stretch of time from one ISO day to another, both in it. */
interface Stretch {
  readonly first: string;
  readonly last: string;
}

/**
 * The stretch from the first day of one day, month or year to the last day of another;
 * undefined when either text is none of these.
 */
export function readStretch(from: string, to: string): Stretch | undefined {
  const [first, last] = [boundsOfPoint(from)?.earliest, boundsOfPoint(to)?.latest];
  return first && last ? { first, last } : undefined;
}

/** Whether a text is a day, month or year, without any mark of doubt: what a stretch begins or ends with. */
export function isStretchEnd(text: string): boolean {
  return boundsOfPoint(text) !== undefined;
}

/** The events whose earliest possible day is in a stretch, in the order they had: an event belongs to the year it may begin in. */
export function listEventsIn<Item extends Pick<LocatedEvent, 'date'>>(
  { first, last }: Stretch,
  events: readonly Item[],
): Item[] {
  return events.filter(({ date }) => {
    const known = dateOf(date);
    const earliest = known && boundsOf(known).earliest;
    return earliest !== null && first <= earliest && earliest <= last;
  });
}

function boundsOfPoint(text: string) {
  const date = readEdtf(text);
  const isPoint = date?.kind === 'day' || date?.kind === 'month' || date?.kind === 'year';
  return isPoint && date.qualifier === 'none' ? boundsOf(date) : undefined;
}
