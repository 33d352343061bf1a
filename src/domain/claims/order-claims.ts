import type { LocatedClaim } from '../corpus/located.ts';
import { sortById } from '../corpus/look-up.ts';
import { listAffirmed } from './relation.ts';

/** Puts questions in the order of pages: those on which most texts speak first, then those with most answers, then by id. */
export function orderClaims(claims: readonly LocatedClaim[]): LocatedClaim[] {
  const speaking = ({ positions }: LocatedClaim) => new Set(positions.map(({ article }) => article)).size;
  return sortById(claims).toSorted(
    (a, b) => speaking(b) - speaking(a) || listAffirmed(b.positions).size - listAffirmed(a.positions).size,
  );
}
