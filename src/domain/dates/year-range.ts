/**
 * The years that a date may lie in. News of today goes back to treaties of the 17th century at the furthest, the years from
 * 1300 to 1599 are the Hijri calendar's, and no plan that a text reports reaches beyond the next century: any other year is
 * a slip of the hand, such as `0025` or `2520`.
 */
export const FIRST_YEAR = 1600;
/** The last year that news can speak of. */
export const LAST_YEAR = 2199;

/** Whether news can speak of a year. */
export function isInYearRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether a year looks like one of the Hijri calendar. */
export function looksHijri(year: number): boolean {
  return year >= 1300 && year <= 1599;
}
