import type { edtfKinds } from '../findings/edtf.ts';
import { INVISIBLE, isBlank } from '../text/blank-text.ts';
import { foldDigits, foldPunctuation } from './fold-typing.ts';
import { saysHijri } from './hijri.ts';
import { readEdtf, readPoint } from './read-edtf.ts';
import {
  repeatsPart,
  suggestEachOnce,
  suggestFromNumbers,
  suggestFromWords,
  suggestInOrder,
  suggestSpans,
} from './suggest-edtf.ts';
import { isInYearRange, looksHijri } from './year-range.ts';

/** The name of a fault in a date's text. */
export type EdtfFaultCode = keyof typeof edtfKinds;

/** What was meant by a text with one fault: dates to suggest, or the text without that fault, to be looked at again. */
export type Meant = readonly string[] | { readonly again: string };

/** One way in which a text is no accepted date, and what was then meant. */
export type EdtfRule = readonly [
  code: EdtfFaultCode,
  holds: (text: string) => boolean,
  meant?: (text: string) => Meant,
];

const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?\s+|[T\s,]*(?:\d{1,2}:\d{2}|الساعة\s*\d).*$|(?<=\d)Z$/s;
const YEAR_SHORT = /^\d{1,3}(?:[-/.]\d{1,2}){0,2}$/;

/** «صيف», «خريف»: «ربيع» is a Hijri month's too, and then has its number beside it. */
const SEASON = /(?<!\p{L})(?:ال)?(?:ربيع|صيف|خريف|شتاء)(?!\p{L})/u;

/** Faults of the whole text. The first that holds names the fault, so what hides other faults stands first. */
export const TEXT_RULES: readonly EdtfRule[] = [
  ['date-empty', isBlank],
  ['date-invisible', changes(without(INVISIBLE)), again(without(INVISIBLE))],
  ['date-digits', changes(foldDigits), again(foldDigits)],
  ['date-time', changes(without(CLOCK)), again(without(CLOCK))],
  ['date-hijri', saysHijri],
  ['date-season', (text) => SEASON.test(text)],
  ['date-words', (text) => /[^\P{L}Xx\u0640]/u.test(text), suggestFromWords],
  ['date-spaces', (text) => /\s/.test(text), again(without(/\s+/g))],
  ['date-punctuation', changes(foldPunctuation), again(foldPunctuation)],
  ['date-every', (text) => /[{}]/.test(text), again((text) => text.replace('{', '[').replace('}', ']'))],
  ['date-open-both', (text) => /^(?:\.\.\/\.\.|\/|\[?\.\.\]?)$/.test(text)],
  [
    'date-end-missing',
    (text) => /^\/|\/$/.test(text),
    again((text) => text.replace(/^\//, '../').replace(/\/$/, '/..')),
  ],
  ['date-brackets', (text) => /^[^[\]/]*\.\.[^[\]/]*$/.test(text), suggestSpans],
  ['date-brackets', (text) => /^\d{4}-\d{4}$/.test(text), (text) => suggestSpans(text.replace('-', '..'))],
  ['date-brackets', (text) => /^[^[\]/,]+(?:,[^[\]/,]+)+$/.test(text), (text) => [`[${text}]`]],
  ['date-year-short', (text) => YEAR_SHORT.test(text)],
  ['date-separator', (text) => /^\d{1,2}([/.])(?:\d{1,2}\1)?\d{4}$/.test(text), suggestFromNumbers],
  ['date-separator', (text) => /^\d{4}([/.])\d{1,2}(?:\1\d{1,2})?$/.test(text), suggestFromNumbers],
  ['date-qualifier', (text) => /\][?~%]$/.test(text)],
];

/** Faults of one point, by itself or inside an interval or set; its mark of doubt is taken off before. */
export const POINT_RULES: readonly EdtfRule[] = [
  ['date-qualifier', (point) => /[?~%]/.test(point)],
  ['date-year-short', (point) => YEAR_SHORT.test(point)],
  ['date-day-first', (point) => /^\d{1,2}-(?:\d{1,2}-)?\d{4}$/.test(point), suggestFromNumbers],
  ['date-malformed', (point) => /^\d{8}$/.test(point), (point) => [point.replace(/(\d\d)(\d\d)$/, '-$1-$2')]],
  ['date-year-range', (point) => /^[-+]\d|^\d{5}/.test(point) || isOutOfRange(yearOf(point))],
  ['date-malformed', (point) => /^\d{4}-(?:\d-\d\d?|\d\d-\d|\d)$/.test(point), suggestFromNumbers],
  ['date-hijri', (point) => looksHijri(yearOf(point))],
  ['date-season', (point) => /^\d{4}-(?:2[1-9]|3\d|4[01])$/.test(point)],
  [
    'date-month-impossible',
    (point) => /^\d{4}-\d\d(?:-|$)/.test(point) && readPoint(point.slice(0, 7)) === null,
  ],
  ['date-day-impossible', (point) => /^\d{4}-\d\d-\d\d$/.test(point)],
  ['date-mask', (point) => /x/i.test(point), (point) => [point.toUpperCase()]],
];

/** Faults of an interval or set whose points are all right by themselves. */
export const SPAN_RULES: readonly EdtfRule[] = [
  ['date-repeated', repeatsPart, suggestEachOnce],
  ['date-reversed', (text) => suggestInOrder(text).some((date) => readEdtf(date) !== null), suggestInOrder],
];

/** The year at the head of a point, the first of a decade's; NaN where none stands there. */
function yearOf(point: string): number {
  return Number(/^\d{3}[\dX]/.exec(point)?.[0].replace('X', '0'));
}

function isOutOfRange(year: number): boolean {
  return !Number.isNaN(year) && !isInYearRange(year) && !looksHijri(year);
}

function without(pattern: RegExp): (text: string) => string {
  return (text) => text.replace(pattern, '');
}

function changes(fold: (text: string) => string): (text: string) => boolean {
  return (text) => fold(text) !== text;
}

/** Takes one fault away, so that what is left is looked at again. */
function again(fold: (text: string) => string): (text: string) => Meant {
  return (text) => ({ again: fold(text) });
}
