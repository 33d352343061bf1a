import type { Position, Stance } from '../entities/claim.ts';
import type { Attribution } from './attribution.ts';
import { areDivided } from './relation.ts';

/** How one text stands to a question as a whole; the last two are computed and never typed. */
export type ArticleStance = Stance | 'self-contradicts' | 'silent';

type Taken = Pick<Position, 'article' | 'answer' | 'stance' | 'by'>;

/** Tells how a text stands to a question from all of its positions on it; without any it is silent. */
export function readStance(positions: readonly Taken[]): ArticleStance {
  if (positions.length === 0) return 'silent';
  if (areDivided(positions)) return 'self-contradicts';
  const stances = new Set(positions.map(({ stance }) => stance));
  return (['denies', 'states', 'attributes'] as const).find((stance) => stances.has(stance)) ?? 'silent';
}

/** Whether one voice in a text, its own or one speaker's, gives two answers; else several voices share them out. */
export function contradictsInOneVoice(positions: readonly Taken[]): boolean {
  return [...Map.groupBy(positions, ({ by }) => keyOf(by)).values()].some(areDivided);
}

function keyOf(by: Attribution | undefined): string {
  return JSON.stringify(by ?? null);
}
