import { monthName } from '../arabic/month-names.ts';
import type { DatePoint } from './edtf-date.ts';

const SOME_UNIT = { month: 'أحد أشهر ', day: 'أحد أيام ' } as const;

/** A point standing alone: «7 أغسطس/آب 2020», «في عام 2015», «نحو نوفمبر/تشرين الثاني 2015», «ربما في عام 2019». */
export function formatPoint(point: DatePoint): string {
  const about = isAbout(point);
  const words = about && !tailsAbout(point) ? bareName(point) : placed(point);
  const certain = about ? approximate(point, words) : words;
  if (!isUncertain(point)) return certain;
  return point.kind === 'day' && !about ? `ربما في ${certain}` : `ربما ${certain}`;
}

/** A point named inside a longer wording, after «من» or «بين»: «عام 2019 (ربما)», «نحو مايو/أيار 2016». */
export function namePoint(point: DatePoint): string {
  const name = isAbout(point) ? approximate(point, bareName(point)) : bareName(point);
  return isUncertain(point) ? `${name} (ربما)` : name;
}

/** The words for a point that lies between two years: «بين عامي 2020 و2029». */
export function betweenYears(first: number, last: number): string {
  return `بين عامي ${first} و${last}`;
}

function isAbout({ qualifier }: DatePoint): boolean {
  return qualifier === 'approximate' || qualifier === 'both';
}

function isUncertain({ qualifier }: DatePoint): boolean {
  return qualifier === 'uncertain' || qualifier === 'both';
}

/** Whether "about" follows the words («تقريبًا»), since «نحو أحد أيام…» is no Arabic. */
function tailsAbout(point: DatePoint): boolean {
  return point.kind === 'decade' || (point.kind !== 'day' && point.someUnit !== null);
}

function approximate(point: DatePoint, words: string): string {
  return tailsAbout(point) ? `${words} تقريبًا` : `نحو ${words}`;
}

function placed(point: DatePoint): string {
  if (point.kind === 'decade') return betweenYears(point.year, point.year + 9);
  return point.kind === 'day' ? bareName(point) : `في ${bareName(point)}`;
}

function bareName(point: DatePoint): string {
  switch (point.kind) {
    case 'day':
      return `${point.day} ${monthName(point.month)} ${point.year}`;
    case 'month':
      return `${someUnitOf(point.someUnit)}${monthName(point.month)} ${point.year}`;
    case 'year':
      return `${someUnitOf(point.someUnit)}عام ${point.year}`;
    case 'decade':
      return `العقد الذي أوله عام ${point.year}`;
  }
}

function someUnitOf(unit: keyof typeof SOME_UNIT | null): string {
  return unit ? SOME_UNIT[unit] : '';
}
