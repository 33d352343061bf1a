import { boundsOf, pointBounds } from './bounds.ts';
import { daysInMonth, readDay, toIsoDay } from './day-arithmetic.ts';
import type { DateInterval, DatePoint, DateRange, DateSet, EdtfDate, Ends, Qualifier } from './edtf-date.ts';
import { isInYearRange } from './year-range.ts';

// Not the `edtf` package: it takes 2023-02-29, times of day, seasons and reversed spans, all of which must be
// refused here by name; its tree would need as much checking as reading the few accepted forms takes.
const POINT = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;
const DECADE = /^(\d{3})X([?~%])?$/;
const QUALIFIERS: Record<string, Qualifier> = { '?': 'uncertain', '~': 'approximate', '%': 'both' };

/** Reads a date in the accepted part of EDTF (ISO 8601-2); null for anything else, impossible days included. */
export function readEdtf(text: string): EdtfDate | null {
  const date = readInterval(text) ?? readSet(text) ?? readPoint(text);
  return date && { ...date, edtf: text };
}

/** Reads a day, month, year or decade with its qualifier, or null. */
export function readPoint(text: string): DatePoint | null {
  const decade = DECADE.exec(text);
  if (decade)
    return checked({ kind: 'decade', year: Number(`${decade[1]}0`), qualifier: qualifierOf(decade[2]) });
  const [shape, years, month, day, mark] = POINT.exec(text) ?? [];
  if (shape === undefined) return null;
  const base = { year: Number(years), qualifier: qualifierOf(mark) };
  if (month === undefined) return checked({ ...base, kind: 'year', someUnit: null });
  if (month === 'XX') return readSomeInYear(base, day);
  const inYear = { ...base, month: Number(month) };
  if (day === undefined) return checked({ ...inYear, kind: 'month', someUnit: null });
  if (day === 'XX') return checked({ ...inYear, kind: 'month', someUnit: 'day' });
  return checked({ ...inYear, kind: 'day', day: Number(day) });
}

function readSomeInYear(
  base: Pick<DatePoint, 'year' | 'qualifier'>,
  day: string | undefined,
): DatePoint | null {
  if (day !== undefined && day !== 'XX') return null;
  return checked({ ...base, kind: 'year', someUnit: day === undefined ? 'month' : 'day' });
}

function readInterval(text: string): DateInterval | null {
  const ends = readEnds(text.split('/'), '..');
  return ends && { kind: 'interval', ...ends };
}

function readSet(text: string): DateSet | null {
  const members = /^\[(.+)\]$/.exec(text)?.[1]?.split(',').map(readMember);
  if (!members?.every((member) => member !== null)) return null;
  if (members.length === 1 && members[0]?.kind !== 'range') return null;
  return isAscending(members) ? { kind: 'set', members } : null;
}

function readMember(text: string): DatePoint | DateRange | null {
  if (!text.includes('..')) return readPoint(text);
  const ends = readEnds(text.split('..'), '');
  return ends && { kind: 'range', ...ends };
}

/** Reads two ends, `open` standing for an open one; null unless one at least is a point, or if no time lies between. */
function readEnds([first, last, ...others]: readonly string[], open: string): Ends | null {
  if (first === undefined || last === undefined || others.length > 0) return null;
  const [from, to] = [readPoint(first), readPoint(last)];
  if (first === open) return to && { from: null, to };
  if (last === open) return from && { from, to: null };
  if (!from || !to) return null;
  const [a, b] = [pointBounds(from), pointBounds(to)];
  const same = a.earliest === b.earliest && a.latest === b.latest;
  return same || a.earliest > b.latest ? null : { from, to };
}

/** Whether the members of a set stand from earliest to latest, none twice, with open ends outside only. */
function isAscending(members: readonly (DatePoint | DateRange)[]): boolean {
  const bounds = members.map((member) => boundsOf(member));
  return bounds.every(({ earliest, latest }, index) => {
    const next = bounds[index + 1];
    if (next === undefined) return true;
    if (latest === null || next.earliest === null) return false;
    return (
      earliest === null ||
      earliest < next.earliest ||
      (earliest === next.earliest && latest < (next.latest ?? '~'))
    );
  });
}

function qualifierOf(mark: string | undefined): Qualifier {
  return (mark && QUALIFIERS[mark]) || 'none';
}

/** The point itself if the calendar has it and news can speak of its year, else null. */
function checked<Point extends DatePoint>(point: Point): Point | null {
  if (!isInYearRange(point.year)) return null;
  if (point.kind === 'month') return daysInMonth(point.year, point.month) > 0 ? point : null;
  if (point.kind === 'day') return readDay(toIsoDay(point)) ? point : null;
  return point;
}
