import type { Citation } from '../../domain/citation.ts';
import type { Stance } from '../../domain/claim.ts';
import type { ArticlePart } from '../../domain/claims/weigh-claim.ts';
import type { Speaker } from '../../domain/quote.ts';

/** One answer in a cell of the matrix: who gives it, and where. */
export interface CellAnswer {
  readonly answer: string;
  /** Only where the cell's own stance is not this answer's. */
  readonly stance: Stance | undefined;
  readonly speakers: readonly Speaker[];
  readonly citations: readonly Citation[];
}

/** The answers of a text, each once with all of its places; in a divided text with the stance of each. */
export function groupAnswers({ stance, positions }: Pick<ArticlePart, 'stance' | 'positions'>): CellAnswer[] {
  const isDivided = stance === 'self-contradicts';
  const groups = Map.groupBy(positions, (position) =>
    isDivided ? `${position.stance} ${position.answer}` : position.answer,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const places = group.flatMap(({ citations }) => citations);
    return {
      answer: first.answer,
      stance: isDivided ? first.stance : undefined,
      speakers: group.flatMap(({ by }) => (by === undefined ? [] : [by])),
      citations: places.filter(
        ({ block }, index) => places.findIndex((other) => other.block === block) === index,
      ),
    };
  });
}
