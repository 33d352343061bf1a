import { type Dated, exactDayOf, formatDated } from '../dates/dated.ts';
import { type Issued, UNDATED } from './bibliography-item.ts';

/** When something dated was published; only an exact day is given as one, whatever else in words, and an unknown date as «د.ت». */
export function issuedOf(dated: Dated): Issued {
  const day = exactDayOf(dated);
  if (day !== undefined) return { day };
  return { words: dated.basis === 'unknown' ? UNDATED : formatDated(dated) };
}

/** An exact day in numbers, as year, month and day. */
export function partsOfDay(day: string): [number, number, number] {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return [year, month, date];
}
