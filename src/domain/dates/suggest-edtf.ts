import { findMonths } from '../arabic/month-names.ts';
import { pointBounds } from './bounds.ts';
import { readPoint } from './read-edtf.ts';

const ENGLISH_MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/gi;
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What words beside a date make of it, `$` being the date: «ربما 2024», «منذ 2024». */
const QUALIFYING: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:حوالي|نحو|زهاء|تقريب[اًا]*)(?!\p{L})/u, '$~'],
  [/(?<!\p{L})(?:ربما|لعله)(?!\p{L})/u, '$?'],
  [/(?<!\p{L})منذ(?!\p{L})/u, '$/..'],
];
/** One point inside an interval or a set. */
const PART = /[^[\],/.]+/g;

/** The points that an interval or set is made of, in the order written. */
export function partsOf(text: string): readonly string[] {
  return text.match(PART) ?? [];
}

/** Dates for numbers in another order or with other separators: `08/01/2025` can be two, `2025.1.8` only one. */
export function suggestFromNumbers(text: string): readonly string[] {
  const numbers = text.split(/[-/.]/);
  const year = numbers.find((number) => number.length === 4);
  if (year === undefined) return [];
  const rest = numbers.filter((number) => number !== year).map((number) => number.padStart(2, '0'));
  const asWritten = [year, ...rest].join('-');
  if (numbers[0] === year) return [asWritten];
  return [...new Set([[year, ...rest.toReversed()].join('-'), asWritten])];
}

/**
 * The date that a printed one states, such as «07 اغسطس 2020» or «الأربعاء, يناير 8, 2025», if it states just one; with what a
 * word makes of it: «حوالي 2024» is `2024~`.
 */
export function suggestFromWords(text: string): readonly string[] {
  const either = text.split(/\s+أو\s+/u);
  if (either.length > 1) return [`[${either.map((part) => readWords(part) ?? '').join(',')}]`];
  const date = readWords(text);
  return date === undefined
    ? []
    : [(QUALIFYING.find(([word]) => word.test(text))?.[1] ?? '$').replace('$', date)];
}

/** What two dates joined by `..` without brackets can mean: one day between them, or something that lasts. */
export function suggestSpans(text: string): readonly string[] {
  const ends = text.split('..').map((end) => end || '..');
  return [`[${text}]`, ends.join('/')];
}

/** The same interval or set with its points in order of time. */
export function suggestInOrder(text: string): readonly string[] {
  const parts = [...partsOf(text)].sort((a, b) => (timeKey(a) < timeKey(b) ? -1 : 1));
  let next = 0;
  return [text.replace(PART, (part) => parts[next++] ?? part)];
}

/** The same set with each point once; without brackets or slash where only one is left. */
export function suggestEachOnce(text: string): readonly string[] {
  const once = new Map(partsOf(text).map((part) => [timeKey(part), part]));
  return once.size === 1 ? [...once.values()] : [`[${[...once.values()].join(',')}]`];
}

/** Whether an interval or set names one stretch of time twice, or holds one alone. */
export function repeatsPart(text: string): boolean {
  const parts = partsOf(text);
  const alone = parts.length === 1 && !text.includes('..');
  return alone || new Set(parts.map(timeKey)).size < parts.length;
}

/** A key that sorts points by first, then last day. */
function timeKey(part: string): string {
  const point = readPoint(part);
  if (point === null) return part;
  const { earliest, latest } = pointBounds(point);
  return `${earliest} ${latest}`;
}

function readWords(text: string): string | undefined {
  const english = [...text.matchAll(ENGLISH_MONTH)].map(
    ([, name = '']) => ENGLISH_MONTHS.indexOf(name.toLowerCase()) + 1,
  );
  const months = new Set([...findMonths(text), ...english]);
  const numbers = text.match(/\d+/g) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  const isYear = months.size === 0 && numbers.length === 1;
  if (years.length !== 1 || (!isYear && (months.size !== 1 || days.length > 1 || numbers.length > 2)))
    return undefined;
  return [...years, ...months, ...days].map((number) => String(number).padStart(2, '0')).join('-');
}
