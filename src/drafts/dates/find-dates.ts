import { readEdtf } from '../../domain/dates/read-edtf.ts';
import { looksHijri } from '../../domain/dates/year-range.ts';
import { weekdayOf } from '../../domain/dates/day-arithmetic.ts';
import { foldLine } from '../page/fold-line.ts';
import { HIJRI_SPELLINGS, MONTH_SPELLINGS, WEEKDAY_SPELLINGS } from './month-spellings.ts';

/** One date in a line: what it can mean in EDTF (none if it is incomplete or impossible, two if day and month are unclear). */
export interface FoundDate {
  readonly meanings: readonly string[];
  readonly calendar: 'gregorian' | 'hijri';
  /** Where it stands in the folded line. */
  readonly start: number;
  readonly end: number;
  /** Set where the weekday that is printed before it is not that day's. */
  readonly weekdayWrong?: true;
}

const MONTH = [...MONTH_SPELLINGS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const HIJRI = [...HIJRI_SPELLINGS].toSorted((a, b) => b.length - a.length).join('|');
const WEEKDAY = WEEKDAY_SPELLINGS.join('|');
const EDGE = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

/** After folding all separators are spaces: «7 أغسطس/آب 2020», «يناير 8, 2025», «2020-08-07», «8 شباط (فبراير) 2024». */
const DATE = new RegExp(
  [
    String.raw`${EDGE}(?:(?<weekday>${WEEKDAY}) )?(?:`,
    String.raw`(?<hijri>\d{1,2} (?:من )?(?:${HIJRI})(?: \d{4})?)`,
    String.raw`|(?<day>\d{1,2})(?:st|nd|rd|th)? (?:من )?(?:شهر )?(?<month>${MONTH})(?: (?<also>${MONTH}))?(?: (?:من )?(?:عام |سنه )?(?<year>\d{4}))?`,
    String.raw`|(?<month2>${MONTH})(?: (?<also2>${MONTH}))? (?<day2>\d{1,2})(?:st|nd|rd|th)? (?<year2>\d{4})`,
    String.raw`|(?<month3>${MONTH})(?: (?<also3>${MONTH}))? (?<year3>\d{4})`,
    String.raw`|(?<numbers>\d{4} \d{1,2} \d{1,2}|\d{1,2} \d{1,2} \d{4})`,
    `)${END}`,
  ].join(''),
  'gu',
);

/** The dates of a line, in order. Numbers make a date only where the page joins them with `-`, `/` or `.`. */
export function findDates(text: string): FoundDate[] {
  return [...foldLine(text).matchAll(DATE)].map(({ 0: found, index, groups = {} }) => {
    const date = readDate(groups, text);
    const weekday = WEEKDAY_SPELLINGS.indexOf(groups['weekday'] ?? '');
    const [day] = date.meanings;
    const wrong =
      weekday >= 0 && date.meanings.length === 1 && day?.length === 10 && weekdayOf(day) !== weekday;
    return {
      ...date,
      start: index,
      end: index + found.length,
      ...(wrong && { weekdayWrong: true as const }),
    };
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function readDate(groups: Groups, text: string): Pick<FoundDate, 'meanings' | 'calendar'> {
  if (groups['hijri'] !== undefined) return { meanings: [], calendar: 'hijri' };
  if (groups['numbers'] !== undefined) return readNumbers(groups['numbers'], text);
  const month = groups['month'] ?? groups['month2'] ?? groups['month3'] ?? '';
  const also = groups['also'] ?? groups['also2'] ?? groups['also3'] ?? month;
  const day = groups['day'] ?? groups['day2'];
  const year = groups['year'] ?? groups['year2'] ?? groups['year3'];
  const number = MONTH_SPELLINGS.get(month);
  if (year !== undefined && looksHijri(Number(year))) return { meanings: [], calendar: 'hijri' };
  const sound = year !== undefined && number !== undefined && MONTH_SPELLINGS.get(also) === number;
  return { meanings: sound ? readable(year, String(number), day) : [], calendar: 'gregorian' };
}

function readNumbers(numbers: string, text: string): Pick<FoundDate, 'meanings' | 'calendar'> {
  const parts = numbers.split(' ');
  const [year = ''] = parts.filter(({ length }) => length === 4);
  if (looksHijri(Number(year))) return { meanings: [], calendar: 'hijri' };
  const [first = '', second = ''] = parts.filter((part) => part !== year);
  // Loose numbers, as in «بين 5 8 2020», are no date; the folded line has lost what joined them.
  if (!/\p{N}{1,4}\s?[-/.،\\\u200E\u200F]\s?\p{N}{1,2}\s?[-/.،\\\u200E\u200F]\s?\p{N}{1,4}/u.test(text))
    return { meanings: [], calendar: 'gregorian' };
  const meanings =
    parts[0] === year
      ? readable(year, first, second)
      : [...readable(year, second, first), ...readable(year, first, second)];
  return { meanings: [...new Set(meanings)], calendar: 'gregorian' };
}

function readable(year: string, month: string, day: string | undefined): string[] {
  const edtf = [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return readEdtf(edtf) ? [edtf] : [];
}
