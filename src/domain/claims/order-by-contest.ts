import { compareText } from '../text/compare-text.ts';
import type { LocatedClaim } from '../corpus/located.ts';
import { type Relation, relatePositions } from './relation.ts';

/** The relations in which texts part, from an answer that is denied to answers that merely differ. */
const CONTESTED: readonly Relation[] = ['conflict', 'contradiction', 'difference'];

/**
 * The questions on which texts part, the most contested first: by their relation, then those on which most texts speak,
 * then by id. It is counted, and says nothing of who is right; a question that is not contested is left out.
 */
export function orderByContest(claims: readonly LocatedClaim[]): LocatedClaim[] {
  return claims
    .map((claim) => ({
      claim,
      rank: CONTESTED.indexOf(relatePositions(claim.positions)),
      speaking: new Set(claim.positions.map(({ article }) => article)).size,
    }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((a, b) => a.rank - b.rank || b.speaking - a.speaking || compareText(a.claim.id, b.claim.id))
    .map(({ claim }) => claim);
}
