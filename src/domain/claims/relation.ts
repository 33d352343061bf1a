import type { Position } from '../entities/claim.ts';

/** How the positions on a question relate. */
export const RELATIONS = ['agreement', 'difference', 'conflict', 'contradiction', 'single-source'] as const;

/** One way for positions to relate. */
export type Relation = (typeof RELATIONS)[number];

type Said = Pick<Position, 'article' | 'answer' | 'stance'>;

/**
 * Computes the relation of positions, the first of these that holds: one text alone speaks (a single source); one text
 * gives two answers (contradiction); an answer is denied (conflict); there are two answers or more (difference); there
 * is one (agreement). Throws a RangeError when there are no positions.
 */
export function relatePositions(positions: readonly Said[]): Relation {
  if (positions.length === 0) throw new RangeError('A claim on which no text takes a position.');
  const byArticle = Map.groupBy(positions, ({ article }) => article);
  if (byArticle.size === 1) return 'single-source';
  if ([...byArticle.values()].some(areDivided)) return 'contradiction';
  if (positions.some(({ stance }) => stance === 'denies')) return 'conflict';
  return listAffirmed(positions).size > 1 ? 'difference' : 'agreement';
}

/** Whether positions give two answers: two different ones, or one that is both given and denied. */
export function areDivided(positions: readonly Said[]): boolean {
  const affirmed = listAffirmed(positions);
  return (
    affirmed.size > 1 || positions.some(({ answer, stance }) => stance === 'denies' && affirmed.has(answer))
  );
}

/** The answers that positions state or attribute, in their order, each once. */
export function listAffirmed(positions: readonly Said[]): Set<string> {
  return new Set(positions.filter(({ stance }) => stance !== 'denies').map(({ answer }) => answer));
}
