import fc from 'fast-check';
import { daysInMonth } from '../../../../src/domain/dates/day-arithmetic.ts';
import type { EdtfDate } from '../../../../src/domain/dates/edtf-date.ts';
import { parseEdtf } from '../../../../src/domain/dates/parse-edtf.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../../../src/domain/dates/year-range.ts';

const MARKS = ['', '?', '~', '%'] as const;

/** Parses a text that a test holds to be a date; throws with its fault if it is none. */
export function edtf(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.fault.code}`);
  return result.date;
}

const year = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 2010, max: 2030 }) },
  fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
);
const month = fc.integer({ min: 1, max: 12 });
const mark = fc.constantFrom(...MARKS);

const exactDayText = fc
  .tuple(year, month, fc.integer({ min: 0, max: 30 }))
  .map(([y, m, d]) => `${pad(y, 4)}-${pad(m, 2)}-${pad((d % daysInMonth(y, m)) + 1, 2)}`);

/** The text of a day, month, year or decade, in each accepted form. */
export const pointText = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: exactDayText },
      fc.tuple(year, month).map(([y, m]) => `${pad(y, 4)}-${pad(m, 2)}`),
      fc.tuple(year, month).map(([y, m]) => `${pad(y, 4)}-${pad(m, 2)}-XX`),
      year.map((y) => pad(y, 4)),
      year.map((y) => `${pad(y, 4)}-XX`),
      year.map((y) => `${pad(y, 4)}-XX-XX`),
      year.map((y) => `${pad(Math.floor(y / 10), 3)}X`),
    ),
    mark,
  )
  .map(([text, qualifier]) => text + qualifier);

const twoPoints = fc.tuple(pointText, pointText);
const spanText = fc.oneof(
  twoPoints.map(([from, to]) => `${from}/${to}`),
  twoPoints.map(([from, to]) => `[${from}..${to}]`),
  fc
    .array(
      fc.oneof(
        pointText,
        twoPoints.map(([from, to]) => `${from}..${to}`),
      ),
      { minLength: 2, maxLength: 4 },
    )
    .map((members) => `[${members.join(',')}]`),
);
const openText = pointText.chain((point) =>
  fc.constantFrom(`${point}/..`, `../${point}`, `[${point}..]`, `[..${point}]`),
);

/** The text of any date that the parser accepts: points, open and closed intervals, sets and lists. */
export const edtfText = fc.oneof(
  pointText,
  openText,
  spanText.map(inOrder).filter((text) => parseEdtf(text).ok),
);

/** Any accepted date. */
export const edtfDate = edtfText.map(edtf);

/** The text of an exact day. */
export const dayText = exactDayText;

/** Puts a generated span's points in order by what the parser suggests, so that most of them are dates. */
function inOrder(text: string): string {
  const result = parseEdtf(text);
  return result.ok ? text : (result.fault.expected?.[0] ?? text);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
