import { compareText } from '../text/compare-text.ts';
import { boundsOf } from './bounds.ts';
import type { EdtfDate } from './edtf-date.ts';

/** Sorts below and above every ISO day. */
const BEFORE_ALL = '';
const AFTER_ALL = '~';

/**
 * Orders dates by their earliest possible day, then their latest: an open start first, an open end last.
 * 0 where both are the same: the caller breaks the tie by id.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  return (
    compareText(first.earliest ?? BEFORE_ALL, second.earliest ?? BEFORE_ALL) ||
    compareText(first.latest ?? AFTER_ALL, second.latest ?? AFTER_ALL)
  );
}
