/** How sure a date is of itself, after ISO 8601-2: `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = 'none' | 'uncertain' | 'approximate' | 'both';

/** One calendar day: `2020-08-07`. */
export interface DayPoint {
  readonly kind: 'day';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly qualifier: Qualifier;
}

/** One month: `2025-09`; `someUnit` is set where the text says that the day is not known: `2025-09-XX`. */
interface MonthPoint {
  readonly kind: 'month';
  readonly year: number;
  readonly month: number;
  readonly someUnit: 'day' | null;
  readonly qualifier: Qualifier;
}

/** One year: `2015`; `someUnit` is set where the text says that its month or day is not known: `2015-XX`, `2015-XX-XX`. */
export interface YearPoint {
  readonly kind: 'year';
  readonly year: number;
  readonly someUnit: 'month' | 'day' | null;
  readonly qualifier: Qualifier;
}

/** One of ten years: `202X`; `year` is the first of them. */
interface DecadePoint {
  readonly kind: 'decade';
  readonly year: number;
  readonly qualifier: Qualifier;
}

/** A day, a month, a year or a decade. */
export type DatePoint = DayPoint | MonthPoint | YearPoint | DecadePoint;

/** From one point to another; null is an open end, and at most one end is open. */
export type Ends =
  | { readonly from: DatePoint; readonly to: DatePoint }
  | { readonly from: DatePoint; readonly to: null }
  | { readonly from: null; readonly to: DatePoint };

/** A stretch inside a set: `..2024-02-08`, `2024-02-08..2024-02-10`. */
export type DateRange = Ends & { readonly kind: 'range' };

/** Something that lasts: `2023-10/2026-09`, `2023-10/..`. */
export type DateInterval = Ends & { readonly kind: 'interval' };

/** One day somewhere among the members: `[2024-02-08..2024-02-10]`, `[2019,2021]`. */
export interface DateSet {
  readonly kind: 'set';
  readonly members: readonly (DatePoint | DateRange)[];
}

/** A date as the project accepts it: a part of EDTF (ISO 8601-2); `edtf` is its text as written. */
export type EdtfDate = (DatePoint | DateInterval | DateSet) & { readonly edtf: string };
