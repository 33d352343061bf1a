import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradictsInOneVoice, readStance } from '../../../../src/domain/claims/article-stance.ts';
import { weighClaim } from '../../../../src/domain/claims/weigh-claim.ts';
import { positions, shuffled, TEXTS, textOf, type Taken } from './claim-arbitraries.ts';

const corpus = { articles: TEXTS, getArticle: textOf };

function weigh(list: readonly Taken[]) {
  return weighClaim({ positions: list.map((taken) => ({ ...taken, evidence: [], citations: [] })) }, corpus);
}

describe('a claim weighed over the texts', () => {
  it('gives every text one part: those that speak and the silent ones are all of them', () => {
    fc.assert(
      fc.property(positions, (list) => {
        const { parts, speaking, silent } = weigh(list);
        const spoke = new Set(list.map(({ article }) => article));
        expect(parts.map(({ article }) => article)).toEqual(TEXTS);
        expect(new Set(speaking.map(({ article }) => article.id))).toEqual(spoke);
        expect(silent.map(({ id }) => id)).toEqual(TEXTS.map(({ id }) => id).filter((id) => !spoke.has(id)));
        expect(speaking.flatMap((part) => part.positions)).toHaveLength(list.length);
      }),
    );
  });

  it('gives the same relation, stances and origins in whatever order the positions are typed', () => {
    fc.assert(
      fc.property(shuffled, ([list, others]) => {
        const facts = (taken: readonly Taken[]) => {
          const { relation, parts, origins } = weigh(taken);
          return [relation, parts.map(({ stance }) => stance), origins.count];
        };
        expect(facts(others)).toEqual(facts(list));
      }),
    );
  });

  it('calls a single source what one text alone speaks on, and nothing else', () => {
    fc.assert(
      fc.property(positions, (list) => {
        const { relation, speaking } = weigh(list);
        expect(relation === 'single-source').toBe(speaking.length === 1);
      }),
    );
  });
});

describe('the stance of a text', () => {
  const own = { article: 'stated', answer: 'yes', stance: 'states' } as const;
  const attributed = { ...own, stance: 'attributes', by: 'iraq' } as const;
  const denied = { ...own, stance: 'denies' } as const;

  it.each([
    ['silent', []],
    ['states', [own]],
    ['attributes', [attributed]],
    ['denies', [denied]],
    ['states', [attributed, own]],
    ['denies', [own, { ...denied, answer: 'no' }]],
    ['self-contradicts', [own, denied]],
    ['self-contradicts', [own, { ...attributed, answer: 'no' }]],
  ] as const)('is computed: %s', (stance, list) => {
    expect(readStance(list)).toBe(stance);
  });

  it('tells a voice that contradicts itself from several voices that differ', () => {
    expect(contradictsInOneVoice([own, { ...own, answer: 'no' }])).toBe(true);
    expect(contradictsInOneVoice([attributed, { ...attributed, stance: 'denies' }])).toBe(true);
    expect(contradictsInOneVoice([own, { ...attributed, answer: 'no' }])).toBe(false);
    expect(contradictsInOneVoice([attributed, { ...attributed, answer: 'no', by: 'russia' }])).toBe(false);
  });
});
