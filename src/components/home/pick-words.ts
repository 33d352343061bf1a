import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LocatedQuote } from '../../domain/corpus/located.ts';

/** Longer words than these are no way in. */
const MOST_CHARACTERS = 180;

/**
 * The words of somebody by name that open a way into the texts: of a person's direct quotations, short enough, the one on whose
 * paragraph most events and questions rest; of equals, the first in the order of the texts.
 */
export function pickWords({
  quotes,
  apparatusOf,
  getActor,
}: Pick<Corpus, 'quotes' | 'apparatusOf' | 'getActor'>): LocatedQuote | undefined {
  const resting = ({ citation: { article, block } }: LocatedQuote) => {
    const margin = apparatusOf(article).get(block);
    return margin ? margin.events.length + margin.claims.length : 0;
  };
  return quotes
    .filter(({ form, speaker, exact }) => {
      const isPerson = typeof speaker === 'string' && getActor(speaker).kind === 'person';
      return form === 'direct' && isPerson && exact.length <= MOST_CHARACTERS;
    })
    .toSorted((a, b) => resting(b) - resting(a))[0];
}
