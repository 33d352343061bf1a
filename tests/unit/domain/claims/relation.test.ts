import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIONS, relatePositions, type Relation } from '../../../../src/domain/claims/relation.ts';
import { positions, shuffled, type Taken } from './claim-arbitraries.ts';

/** Positions as «article: answer», a denied answer as «article: not answer». */
const CASES: readonly { readonly title: string; readonly said: string; readonly relation: Relation }[] = [
  { title: 'one text alone', said: 'a: yes', relation: 'single-source' },
  { title: 'one text that only denies', said: 'a: not yes', relation: 'single-source' },
  { title: 'one text with two answers', said: 'a: yes, a: no', relation: 'single-source' },
  { title: 'one answer of two texts', said: 'a: yes, b: yes', relation: 'agreement' },
  { title: 'one answer given twice by a text', said: 'a: yes, a: yes, b: yes', relation: 'agreement' },
  { title: 'two answers of two texts', said: 'a: yes, b: no', relation: 'difference' },
  { title: 'three answers of three texts', said: 'a: yes, b: no, c: partly', relation: 'difference' },
  { title: 'an answer that another text denies', said: 'a: yes, b: not yes', relation: 'conflict' },
  { title: 'a denial among several answers', said: 'a: yes, b: no, c: not no', relation: 'conflict' },
  {
    title: 'a text that gives one answer and denies another',
    said: 'a: yes, a: not no, b: no',
    relation: 'conflict',
  },
  { title: 'a text with two answers among others', said: 'a: yes, a: no, b: yes', relation: 'contradiction' },
  {
    title: 'a text that gives an answer and denies it',
    said: 'a: yes, a: not yes, b: no',
    relation: 'contradiction',
  },
  {
    title: 'a text with two answers, and a denial',
    said: 'a: yes, a: no, b: not no',
    relation: 'contradiction',
  },
];

describe('the relation of positions', () => {
  it.each(CASES)('of $title ($said) is $relation', ({ said, relation }) => {
    expect(relatePositions(read(said))).toBe(relation);
  });

  it('is none where there are no positions', () => {
    expect(() => relatePositions([])).toThrow(RangeError);
  });

  it('is what the definition says, word by word, whatever the positions', () => {
    fc.assert(
      fc.property(positions, (list) => {
        expect(relatePositions(list)).toBe(relationByDefinition(list));
      }),
    );
  });

  it('does not depend on the order of the positions, nor on one being written twice', () => {
    fc.assert(
      fc.property(shuffled, ([list, others]) => {
        expect(relatePositions(others)).toBe(relatePositions(list));
        expect(relatePositions([...list, ...others])).toBe(relatePositions(list));
      }),
    );
  });

  it('can be each of the five', () => {
    const found = new Set(fc.sample(positions, { numRuns: 2000, seed: 1 }).map(relatePositions));
    expect([...found].toSorted()).toEqual([...RELATIONS].toSorted());
  });
});

/** The definition of the specification, each clause over plain counts; a later clause takes precedence. */
function relationByDefinition(list: readonly Taken[]): Relation {
  const texts = new Set(list.map(({ article }) => article));
  const givenBy = (text: string) =>
    new Set(
      list.filter((one) => one.article === text && one.stance !== 'denies').map(({ answer }) => answer),
    );
  const deniedBy = (text: string) =>
    list.filter((one) => one.article === text && one.stance === 'denies').map(({ answer }) => answer);
  const given = new Set([...texts].flatMap((text) => [...givenBy(text)]));
  const clauses: readonly (readonly [Relation, boolean])[] = [
    ['agreement', given.size <= 1],
    ['difference', given.size >= 2],
    ['conflict', list.some(({ stance }) => stance === 'denies')],
    [
      'contradiction',
      [...texts].some(
        (text) => givenBy(text).size >= 2 || deniedBy(text).some((one) => givenBy(text).has(one)),
      ),
    ],
    ['single-source', texts.size === 1],
  ];
  return clauses.findLast(([, holds]) => holds)?.[0] ?? 'agreement';
}

function read(said: string) {
  return said.split(', ').map((part) => {
    const [article = '', words = ''] = part.split(': ');
    const answer = words.replace('not ', '');
    return { article, answer, stance: words.startsWith('not ') ? ('denies' as const) : ('states' as const) };
  });
}
