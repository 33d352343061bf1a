import type { Citation } from '../../domain/evidence/citation.ts';
import type { Stance } from '../../domain/entities/claim.ts';
import type { Attribution } from '../../domain/claims/attribution.ts';
import type { ArticlePart } from '../../domain/claims/weigh-claim.ts';

/** One answer of a text: how it stands to it, who gives it, and where. */
interface GivenAnswer {
  readonly answer: string;
  readonly stance: Stance;
  readonly speakers: readonly Attribution[];
  /** Each block once. */
  readonly citations: readonly Citation[];
}

/** The answers of a text, each once for each stance it takes to it. */
export function groupAnswers(positions: ArticlePart['positions']): GivenAnswer[] {
  const groups = Map.groupBy(positions, ({ stance, answer }) => `${stance} ${answer}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const places = new Map(group.flatMap(({ citations }) => citations.map((place) => [place.block, place])));
    return {
      answer: first.answer,
      stance: first.stance,
      speakers: group.flatMap(({ by }) => (by === undefined ? [] : [by])),
      citations: [...places.values()],
    };
  });
}
