import { compareText } from '../text/compare-text.ts';
import type { Correction } from './correction.ts';

/** Corrections newest first; of those of one day, the one that stands later in the log. */
export function sortCorrections(log: readonly Correction[]): Correction[] {
  return log.toReversed().toSorted((a, b) => compareText(b.date, a.date));
}
