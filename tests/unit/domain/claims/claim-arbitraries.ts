import fc from 'fast-check';
import type { Position, Stance } from '../../../../src/domain/entities/claim.ts';
import { someArticle } from '../../../support/some-article.ts';

/** Texts of every kind of publisher: two of one outlet, one that relays another's, one relaying two, one known from outside, two unknown. */
export const TEXTS = [
  someArticle('stated', { outlet: 'alwaqt' }),
  someArticle('same-outlet', { outlet: 'alwaqt' }),
  someArticle('relaying', { outlet: 'relayer', relays: ['al-arab'] }),
  someArticle('relaying-two', { outlet: 'relayer', relays: ['alwaqt', 'al-arab'] }),
  someArticle('external', { outlet: { id: 'found', basis: 'external', reason: 'سبب' } }),
  someArticle('unknown', { outlet: { basis: 'unknown', reason: 'سبب' } }),
  someArticle('unknown-relaying', { outlet: { basis: 'unknown', reason: 'سبب' }, relays: ['al-arab'] }),
];

/** Gives one of the texts. */
export function textOf(id: string) {
  const text = TEXTS.find((candidate) => candidate.id === id);
  if (!text) throw new Error(id);
  return text;
}

/** One position without its evidence. */
export type Taken = Pick<Position, 'article' | 'answer' | 'stance' | 'by'>;

const stances = fc.constantFrom<Stance>('states', 'attributes', 'denies');
const speakers = fc.constantFrom<NonNullable<Position['by']>>(
  'iraq',
  'russia',
  { outlet: 'al-arab' },
  { described: 'مراقبون' },
);

/** Any sound position: whoever attributes names or describes a speaker, and whoever states has none. */
export const position: fc.Arbitrary<Taken> = fc
  .record({
    article: fc.constantFrom(...TEXTS.map(({ id }) => id)),
    answer: fc.constantFrom('yes', 'no', 'partly'),
    stance: stances,
    by: fc.option(speakers, { nil: undefined }),
  })
  .map(({ by, ...taken }) => {
    if (taken.stance === 'attributes') return { ...taken, by: by ?? 'iraq' };
    return taken.stance === 'denies' && by !== undefined ? { ...taken, by } : taken;
  });

/** Positions of a claim, in any order. */
export const positions = fc.array(position, { minLength: 1, maxLength: 8 });

/** Positions and the same ones in another order. */
export const shuffled = positions.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
);
