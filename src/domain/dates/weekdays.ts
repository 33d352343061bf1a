import { MONTH_NAMES } from '../arabic/month-names.ts';
import { WEEKDAY_NAMES } from '../arabic/weekday-names.ts';
import { readDay, toIsoDay, weekdayOf } from './day-arithmetic.ts';
import { foldDigits } from './fold-typing.ts';

/** A weekday that stands directly before a full date and is not that day's, such as «الثلاثاء 17 سبتمبر 2025». */
interface WrongWeekday {
  /** Where the weekday's name begins, in UTF-16 units, and how long weekday and date are together. */
  readonly at: number;
  readonly found: string;
  /** The names of the weekdays on which the date can fall: two, where it can be read day first and month first. */
  readonly expected: readonly string[];
}

/** Sunday first. */
const DIGIT = '[0-9\u0660-\u0669\u06F0-\u06F9]';

/** A name however its hamzas are written («الاربعاء», «الإثنين»), with or without harakat and tatweel. */
function anySpelling(name: string): string {
  const letters = [...name].map((letter) =>
    /[اأإآ]/u.test(letter) ? '[اأإآ]' : letter === ' ' ? '\\s+' : letter,
  );
  return letters.map((letter) => `${letter}[\u064B-\u0652\u0640]*`).join('');
}

const anyOf = (names: readonly string[]) => `(?:${names.map(anySpelling).join('|')})`;
const MONTH = anyOf(MONTH_NAMES.flatMap(({ gregorian, levantine }) => [gregorian, levantine]));
const MONTHS = `(?<!\\p{L})${MONTH}(?:\\s*/\\s*${MONTH})?(?!\\p{L})`;
const DATES = [
  `(?<day>${DIGIT}{1,2})\\s+(?<month>${MONTHS})\\s*[،,]?\\s*(?<year>${DIGIT}{4})`,
  `(?<month>${MONTHS})\\s+(?<day>${DIGIT}{1,2})\\s*[،,]\\s*(?<year>${DIGIT}{4})`,
  `(?<year>${DIGIT}{4})[-/](?<number>${DIGIT}{1,2})[-/](?<day>${DIGIT}{1,2})`,
  `(?<day>${DIGIT}{1,2})[-/](?<number>${DIGIT}{1,2})[-/](?<year>${DIGIT}{4})`,
];
const DATED_WEEKDAY = new RegExp(
  `(?<!\\p{L})[وف]?(?<weekday>${anyOf(WEEKDAY_NAMES)})(?!\\p{L})[\\s،,(]*(?:(?:ال)?موافق\\s+)?(?:${DATES.join('|')})(?!${DIGIT})`,
  'gu',
);
const MONTH_PATTERNS = MONTH_NAMES.map(
  ({ gregorian, levantine }) => new RegExp(`^${anyOf([gregorian, levantine])}`, 'u'),
);
const WEEKDAY_PATTERNS = WEEKDAY_NAMES.map((name) => new RegExp(`^${anySpelling(name)}$`, 'u'));

/** Finds the weekdays of a text that are not those of the full dates they stand directly before. */
export function findWrongWeekdays(text: string): WrongWeekday[] {
  return [...text.matchAll(DATED_WEEKDAY)].flatMap(({ 0: found, index, groups = {} }) => {
    const { weekday = '' } = groups;
    const possible = readDays(groups).map(weekdayOf);
    const written = WEEKDAY_PATTERNS.findIndex((pattern) => pattern.test(weekday));
    if (possible.length === 0 || possible.some((day) => day === written)) return [];
    const expected = possible.map((day) => WEEKDAY_NAMES[day]);
    return [{ at: index + found.indexOf(weekday), found: found.slice(found.indexOf(weekday)), expected }];
  });
}

/** The days that a date can mean; none where the calendar has no such day. */
function readDays({ day, month, number, year }: Record<string, string | undefined>): string[] {
  const toNumber = (digits = '') => Number(foldDigits(digits));
  const [first, second] = [toNumber(day), toNumber(number)];
  const named = MONTH_PATTERNS.findIndex((pattern) => pattern.test(month ?? '')) + 1;
  const readings =
    month === undefined
      ? [
          [first, second],
          [second, first],
        ]
      : [[first, named]];
  return readings
    .map(([dayNumber = 0, monthNumber = 0]) => ({ year: toNumber(year), month: monthNumber, day: dayNumber }))
    .map(toIsoDay)
    .filter((iso) => readDay(iso) !== null);
}
