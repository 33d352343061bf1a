import { INVISIBLE, isBlank } from '../text/blank-text.ts';
import type { edtfKinds } from '../findings/edtf.ts';
import { foldDigits, foldPunctuation } from './fold-typing.ts';
import { saysHijri } from './hijri.ts';
import { readEdtf, readPoint } from './read-edtf.ts';
import * as suggest from './suggest-edtf.ts';
import { isInYearRange, looksHijri } from './year-range.ts';

/** The name of a fault in a date's text. */
type EdtfFaultCode = keyof typeof edtfKinds;

/** Why a text is no accepted date: the finding's code, its parameters and what was probably meant. */
export interface EdtfFault {
  readonly code: EdtfFaultCode;
  readonly params: { readonly found: string };
  readonly expected?: readonly string[];
  /** The date itself, where the text is an unusual way to write just one. */
  readonly mend?: string;
}

type Suggest = (text: string) => readonly string[];
type Rule = readonly [code: EdtfFaultCode, holds: (text: string) => boolean, suggest?: Suggest];

/** Longest piece of a refused text that a message repeats. */
const MOST_FOUND = 60;
/** Longest text that is looked into at all: no date that a person typed is longer, and rules stay quick. */
const MOST_EXPLAINED = 400;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?\s+|[T\s,]*(?:\d{1,2}:\d{2}|الساعة\s*\d).*$|(?<=\d)Z$/s;
const YEAR_SHORT = /^\d{1,3}(?:[-/.]\d{1,2}){0,2}$/;

/** «صيف», «خريف»: «ربيع» is a Hijri month's too, and then has its number beside it. */
const SEASON = /(?<!\p{L})(?:ال)?(?:ربيع|صيف|خريف|شتاء)(?!\p{L})/u;

/** Faults of writing alone: where one date comes of them, it is the one that was meant. */
const MENDED: readonly EdtfFaultCode[] = [
  'date-invisible',
  'date-digits',
  'date-spaces',
  'date-words',
  'date-punctuation',
  'date-separator',
  'date-day-first',
  'date-qualifier',
  'date-malformed',
  'date-mask',
];
/** Words beside the month's name, such as «نحو», say something that the date would lose. */
const SAYS_MORE = /\p{L}[\p{L}\p{M}]*[^\p{L}\p{M}]+\p{L}/u;

/** Faults of the whole text. The first that holds names the fault, so what hides other faults stands first. */
const TEXT_RULES: readonly Rule[] = [
  ['date-empty', isBlank],
  ['date-invisible', changes(without(INVISIBLE)), mend(without(INVISIBLE))],
  ['date-digits', changes(foldDigits), mend(foldDigits)],
  ['date-time', changes(without(CLOCK)), mend(without(CLOCK))],
  ['date-hijri', saysHijri],
  ['date-season', (text) => SEASON.test(text)],
  ['date-words', (text) => /[^\P{L}Xx\u0640]/u.test(text), suggest.suggestFromWords],
  ['date-spaces', (text) => /\s/.test(text), mend(without(/\s+/g))],
  ['date-punctuation', changes(foldPunctuation), mend(foldPunctuation)],
  ['date-every', (text) => /[{}]/.test(text), mend((text) => text.replace('{', '[').replace('}', ']'))],
  ['date-open-both', (text) => /^(?:\.\.\/\.\.|\/|\[?\.\.\]?)$/.test(text)],
  [
    'date-end-missing',
    (text) => /^\/|\/$/.test(text),
    mend((text) => text.replace(/^\//, '../').replace(/\/$/, '/..')),
  ],
  ['date-brackets', (text) => /^[^[\]/]*\.\.[^[\]/]*$/.test(text), suggest.suggestSpans],
  [
    'date-brackets',
    (text) => /^\d{4}-\d{4}$/.test(text),
    (text) => suggest.suggestSpans(text.replace('-', '..')),
  ],
  ['date-brackets', (text) => /^[^[\]/,]+(?:,[^[\]/,]+)+$/.test(text), (text) => [`[${text}]`]],
  ['date-year-short', (text) => YEAR_SHORT.test(text)],
  ['date-separator', (text) => /^\d{1,2}([/.])(?:\d{1,2}\1)?\d{4}$/.test(text), suggest.suggestFromNumbers],
  ['date-separator', (text) => /^\d{4}([/.])\d{1,2}(?:\1\d{1,2})?$/.test(text), suggest.suggestFromNumbers],
  ['date-qualifier', (text) => /\][?~%]$/.test(text)],
];

/** Faults of one point, by itself or inside an interval or set; its mark of doubt is taken off before. */
const POINT_RULES: readonly Rule[] = [
  ['date-qualifier', (point) => /[?~%]/.test(point)],
  ['date-year-short', (point) => YEAR_SHORT.test(point)],
  ['date-day-first', (point) => /^\d{1,2}-(?:\d{1,2}-)?\d{4}$/.test(point), suggest.suggestFromNumbers],
  ['date-malformed', (point) => /^\d{8}$/.test(point), (point) => [point.replace(/(\d\d)(\d\d)$/, '-$1-$2')]],
  ['date-year-range', (point) => /^[-+]\d|^\d{5}/.test(point) || isOutOfRange(yearOf(point))],
  ['date-malformed', (point) => /^\d{4}-(?:\d-\d\d?|\d\d-\d|\d)$/.test(point), suggest.suggestFromNumbers],
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
const SPAN_RULES: readonly Rule[] = [
  ['date-repeated', suggest.repeatsPart, suggest.suggestEachOnce],
  ['date-reversed', (text) => suggest.suggestInOrder(text).some(isDate), suggest.suggestInOrder],
];

/** Says why a text that `readEdtf` refuses is no date; every date it suggests is one that `readEdtf` accepts. */
export function explainEdtfFault(text: string): EdtfFault {
  if (text.length > MOST_EXPLAINED) return fault('date-malformed', text);
  const onText = apply(TEXT_RULES, text);
  if (onText) return onText;
  if (!/[[\]/,]/.test(text)) return explainPoint(text);
  const wrong = suggest.partsOf(text).find((part) => readPoint(part) === null);
  if (wrong === undefined) return apply(SPAN_RULES, text) ?? fault('date-malformed', text);
  const { code, params, expected } = explainPoint(wrong);
  return fault(
    code,
    params.found,
    expected?.map((part) => text.replace(wrong, part)),
    text,
  );
}

function explainPoint(text: string): EdtfFault {
  const marks: readonly string[] = text.match(/[?~%]/g) ?? [];
  const bare = text.replace(/[?~%]/g, '');
  const mark = marks.includes('%') || new Set(marks).size > 1 ? '%' : (marks[0] ?? '');
  if (readPoint(bare)) return fault('date-qualifier', text, [bare + mark]);
  return apply(POINT_RULES, text.replace(/[?~%]$/, ''), mark) ?? fault('date-malformed', text);
}

function apply(rules: readonly Rule[], text: string, mark = ''): EdtfFault | undefined {
  const rule = rules.find(([, holds]) => holds(text));
  if (rule === undefined) return undefined;
  const [code, , guess] = rule;
  const guesses = guess?.(text) ?? [];
  const impossible = explainImpossible(guesses);
  if (impossible) return impossible;
  return fault(
    code,
    text,
    guesses.map((date) => date + mark),
  );
}

/** What keeps a date from being one however it is written, the plainest first. */
const IMPOSSIBLE: readonly EdtfFaultCode[] = ['date-day-impossible', 'date-hijri', 'date-month-impossible'];

/** The fault of what was meant, shown as it is to be written, where no reading of it is a day of the calendar: of `30/2/2020` that of `2020-02-30`. */
function explainImpossible(guesses: readonly string[]): EdtfFault | undefined {
  if (guesses.some(isDate)) return undefined;
  const faults = guesses.filter((guess) => /^\d{4}-\d\d-\d\d$/.test(guess)).map(explainPoint);
  return IMPOSSIBLE.flatMap((code) => faults.filter((found) => found.code === code))[0];
}

function fault(code: EdtfFaultCode, text: string, guesses: readonly string[] = [], whole = text): EdtfFault {
  const seen = text.replace(INVISIBLE, '');
  const found = seen.length > MOST_FOUND ? `${seen.slice(0, MOST_FOUND)}…` : seen;
  const expected = guesses.filter(isDate);
  const [mend, ...others] = expected;
  const isMended = mend !== undefined && others.length === 0 && MENDED.includes(code);
  return {
    code,
    params: { found },
    ...(expected.length > 0 && { expected }),
    ...(isMended && (code !== 'date-words' || isPlain(mend)) && !SAYS_MORE.test(whole) && { mend }),
  };
}

/** Whether a date is a day, a month or a year without more: what «حوالي» or «منذ» makes of one is for the editor to say. */
function isPlain(date: string): boolean {
  return /^[\d-]+$/.test(date);
}

/** The year at the head of a point, the first of a decade's; NaN where none stands there. */
function yearOf(point: string): number {
  return Number(/^\d{3}[\dX]/.exec(point)?.[0].replace('X', '0'));
}

function isOutOfRange(year: number): boolean {
  return !Number.isNaN(year) && !isInYearRange(year) && !looksHijri(year);
}

function isDate(text: string): boolean {
  return readEdtf(text) !== null;
}

function without(pattern: RegExp): (text: string) => string {
  return (text) => text.replace(pattern, '');
}

function changes(fold: (text: string) => string): (text: string) => boolean {
  return (text) => fold(text) !== text;
}

/** Suggests the text with one fault taken away, or what is suggested for it if another fault remains. */
function mend(fold: (text: string) => string): Suggest {
  return (text) => {
    const mended = fold(text);
    if (isDate(mended)) return [mended];
    if (mended === text) return [];
    const { code, params, expected = [] } = explainEdtfFault(mended);
    return expected.length === 0 && IMPOSSIBLE.includes(code) ? [params.found] : expected;
  };
}
