import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByContest } from '../../../../src/domain/claims/order-by-contest.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someClaim } from '../../../support/some-claim.ts';
import { someCorpus } from '../../../support/some-corpus.ts';

type Said = readonly [article: string, answer?: string, stance?: string];

const ARTICLES = ['a', 'b', 'c'];

function claimOf(id: string, ...said: readonly Said[]) {
  return someClaim(
    id,
    said.map(([article, answer = 'yes', stance = 'states']) => ({
      article,
      answer,
      stance,
      evidence: [{ article, exact: 'متن' }],
    })),
  );
}

function order(...claims: readonly ReturnType<typeof someClaim>[]): string[] {
  const articles = ARTICLES.map((id) => someArticle(id));
  return orderByContest(someCorpus({ articles, claims: [...claims] }).claims).map(({ id }) => id);
}

const CONFLICT = claimOf('z-conflict', ['a'], ['b', 'yes', 'denies']);
const CONTRADICTION = claimOf('y-contradiction', ['a'], ['a', 'no'], ['b']);
const DIFFERENCE_OF_THREE = claimOf('x-difference', ['a'], ['b', 'no'], ['c', 'no']);
const DIFFERENCE = claimOf('d-difference', ['a'], ['b', 'no']);
const SAME_DIFFERENCE = claimOf('c-difference', ['b'], ['c', 'no']);
const ALL = [DIFFERENCE, SAME_DIFFERENCE, DIFFERENCE_OF_THREE, CONTRADICTION, CONFLICT];

describe('orderByContest', () => {
  it('puts a denial first, then a text with two answers, then texts that differ: most texts first, then by id', () => {
    const ordered = ['z-conflict', 'y-contradiction', 'x-difference', 'c-difference', 'd-difference'];
    expect(order(...ALL)).toEqual(ordered);
  });

  it('leaves out what the texts agree on and what one text alone says', () => {
    expect(order(claimOf('agreed', ['a'], ['b']), claimOf('alone', ['a'], ['a', 'no']))).toEqual([]);
  });

  it('gives the same order whatever the order of the files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (claims) => {
        expect(order(...claims)).toEqual(order(...ALL));
      }),
    );
  });
});
