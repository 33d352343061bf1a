import { type Bounds, boundsOf, pointBounds } from './bounds.ts';
import type { DateInterval, DatePoint, EdtfDate } from './edtf-date.ts';

/** Whether two dates share a day: surely, perhaps, or not at all. */
type Overlap = 'certain' | 'possible' | 'none';

/** The days between which something starts and ends: it starts by `startsBy` and does not end before `endsFrom`. */
interface Occupied {
  readonly startsBy: string;
  readonly endsFrom: string;
}

/** Sorts below and above every ISO day. */
const BEFORE_ALL = '';
const AFTER_ALL = '~';

/**
 * Whether two dates share a day: whatever days they mean (`certain`), for some days they may mean (`possible`), or
 * for none. An interval lasts, so it takes up every day between its ends; any other date is one day among those it
 * allows. So two months that coincide overlap possibly, and a day inside a lasting interval overlaps certainly.
 * A mark of doubt on either leaves nothing certain; `none` is said of the stated bounds, however doubtful.
 */
export function overlap(a: EdtfDate, b: EdtfDate): Overlap {
  if (!stretches(a).some((one) => stretches(b).some((other) => meet(one, other)))) return 'none';
  if (isDoubtful(a) || isDoubtful(b)) return 'possible';
  const [first, second] = [occupied(a), occupied(b)];
  return first.startsBy <= second.endsFrom && second.startsBy <= first.endsFrom ? 'certain' : 'possible';
}

/** The stretches in which a date's days may lie: several only for a set with gaps. */
function stretches(date: EdtfDate): readonly Bounds[] {
  return date.kind === 'set' ? date.members.map(boundsOf) : [boundsOf(date)];
}

function meet(a: Bounds, b: Bounds): boolean {
  const [start, end] = [a.earliest ?? BEFORE_ALL, a.latest ?? AFTER_ALL];
  return start <= (b.latest ?? AFTER_ALL) && (b.earliest ?? BEFORE_ALL) <= end;
}

function occupied(date: EdtfDate): Occupied {
  if (date.kind === 'interval') return occupiedByInterval(date);
  // One day starts and ends at once: at the latest on its last possible day, at the earliest on its first.
  const { earliest, latest } = boundsOf(date);
  return { startsBy: latest ?? AFTER_ALL, endsFrom: earliest ?? BEFORE_ALL };
}

function occupiedByInterval({ from, to }: DateInterval): Occupied {
  const start = from && pointBounds(from);
  const end = to && pointBounds(to);
  // An open end is not said to go on for ever, nor an open start to reach back: only the other end is sure.
  // It starts no later than it can end and ends no earlier than it can start, as in `2020/2020-05-03`.
  const [startsBy = AFTER_ALL] = [start?.latest, end?.latest].filter((day) => day !== undefined).sort();
  const endsFrom = [end?.earliest, start?.earliest]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return { startsBy, endsFrom: endsFrom ?? BEFORE_ALL };
}

/** Whether any part of a date bears a mark of doubt. */
export function isDoubtful(date: EdtfDate): boolean {
  return pointsOf(date).some((point) => point.qualifier !== 'none');
}

/** Every point that a date is made of. */
function pointsOf(date: EdtfDate): readonly DatePoint[] {
  switch (date.kind) {
    case 'interval':
      return [date.from, date.to].filter((point) => point !== null);
    case 'set':
      return date.members.flatMap((member) =>
        member.kind === 'range' ? [member.from, member.to].filter((point) => point !== null) : [member],
      );
    default:
      return [date];
  }
}
