import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LocatedClaim } from '../../domain/corpus/located.ts';

/** A claim between those just before and after it on the page of claims. */
export interface PlacedClaim {
  readonly claim: LocatedClaim;
  readonly previous: LocatedClaim | undefined;
  readonly next: LocatedClaim | undefined;
}

/** Every claim with its neighbours. */
export function placeClaims({ claims }: Pick<Corpus, 'claims'>): PlacedClaim[] {
  return claims.map((claim, index) => ({ claim, previous: claims[index - 1], next: claims[index + 1] }));
}
