import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LocatedClaim, LocatedEvent } from '../../domain/corpus/located.ts';

/** The claims on which a text takes a position in a block that tells the event, in the order of the claims given. */
export function listClaimsBeside(
  { citations }: Pick<LocatedEvent, 'citations'>,
  { claims, apparatusOf }: Pick<Corpus, 'claims' | 'apparatusOf'>,
): readonly LocatedClaim[] {
  const beside = new Set(
    citations.flatMap(({ article, block }) => apparatusOf(article).get(block)?.claims ?? []),
  );
  return claims.filter((claim) => beside.has(claim));
}
