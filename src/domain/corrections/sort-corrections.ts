import type { Correction } from './correction.ts';

/** Corrections newest first; of those of one day, the one that stands later in the log. */
export function sortCorrections(log: readonly Correction[]): Correction[] {
  return log.toReversed().toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
