import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOrigins } from '../../../../src/domain/claims/origins.ts';
import { positions, shuffled, textOf, type Taken } from './claim-arbitraries.ts';

const UNNAMED = { described: 'مراقبون' };
const AL_ARAB = { outlet: 'al-arab' };

/** Positions as text and speaker; without a speaker the text says it itself. */
const CASES: readonly {
  readonly title: string;
  readonly taken: readonly (readonly [string, Taken['by']?])[];
  readonly count: number;
}[] = [
  { title: 'the outlet of a text that names its own', taken: [['stated']], count: 1 },
  { title: 'two texts of one outlet', taken: [['stated'], ['same-outlet']], count: 1 },
  { title: 'the outlet that a text relays', taken: [['relaying']], count: 1 },
  { title: 'an outlet, and a text that relays another', taken: [['stated'], ['relaying']], count: 2 },
  {
    title: 'texts that a third, relaying both, joins',
    taken: [['stated'], ['relaying'], ['relaying-two']],
    count: 1,
  },
  { title: 'a text of unknown publisher', taken: [['unknown']], count: 0 },
  { title: 'a named speaker in a text of unknown publisher', taken: [['unknown', 'iraq']], count: 0 },
  { title: 'a text of unknown publisher that relays', taken: [['unknown-relaying']], count: 0 },
  { title: 'a text whose publisher is known from outside it', taken: [['external']], count: 0 },
  { title: 'a named speaker in that text', taken: [['external', 'iraq']], count: 1 },
  { title: 'an unnamed speaker', taken: [['stated', UNNAMED]], count: 0 },
  { title: 'an outlet that a text names', taken: [['stated', AL_ARAB]], count: 1 },
  { title: 'that outlet, and a text that relays it', taken: [['stated', AL_ARAB], ['relaying']], count: 1 },
  { title: 'that outlet in a text of unknown publisher', taken: [['unknown', AL_ARAB]], count: 0 },
  {
    title: 'one speaker in two texts',
    taken: [
      ['stated', 'iraq'],
      ['relaying', 'iraq'],
    ],
    count: 1,
  },
  {
    title: 'two speakers in two texts',
    taken: [
      ['stated', 'iraq'],
      ['relaying', 'russia'],
    ],
    count: 2,
  },
  {
    title: 'two speakers in one text',
    taken: [
      ['stated', 'iraq'],
      ['stated', 'russia'],
    ],
    count: 1,
  },
  {
    title: 'two texts, each with its own speaker, and a third with both',
    taken: [
      ['stated', 'iraq'],
      ['relaying', 'russia'],
      ['external', 'iraq'],
      ['external', 'russia'],
    ],
    count: 1,
  },
];

describe('independent origins', () => {
  it.each(CASES)('of $title are $count', ({ taken, count }) => {
    const list = taken.map(([article, by]) => ({ article, by }));
    expect(countOrigins(list, textOf).count).toBe(count);
  });

  it('are never more than the texts that speak, and their groups share neither text nor origin', () => {
    fc.assert(
      fc.property(positions, (list) => {
        const { count, groups, traces } = countOrigins(list, textOf);
        const texts = new Set(list.map(({ article }) => article));
        expect(count).toBe(groups.length);
        expect(count).toBeLessThanOrEqual(texts.size);
        expect(new Set(traces.map(({ article }) => article))).toEqual(texts);
        const members = groups.flatMap(({ articles }) => articles);
        expect(new Set(members).size).toBe(members.length);
        const origins = groups.flatMap((group) => group.origins.map(({ kind, id }) => `${kind} ${id}`));
        expect(new Set(origins).size).toBe(origins.length);
      }),
    );
  });

  it('never come of a text of unknown publisher, nor of a speaker nobody names', () => {
    fc.assert(
      fc.property(positions, (list) => {
        const known = list.filter(
          ({ article, by }) =>
            textOf(article).outlet.id !== undefined && (typeof by !== 'object' || 'outlet' in by),
        );
        const { count, groups } = countOrigins(list, textOf);
        expect(count).toBe(countOrigins(known, textOf).count);
        expect(groups.flatMap(({ articles }) => articles).filter((id) => id.startsWith('unknown'))).toEqual(
          [],
        );
      }),
    );
  });

  it('are the same in whatever order the positions stand', () => {
    fc.assert(
      fc.property(shuffled, ([list, others]) => {
        const groupsOf = (taken: readonly Taken[]) =>
          countOrigins(taken, textOf)
            .groups.map(({ articles }) => articles.toSorted().join())
            .toSorted();
        expect(groupsOf(others)).toEqual(groupsOf(list));
      }),
    );
  });

  it('never get fewer by a text that shares no origin with the others', () => {
    fc.assert(
      fc.property(positions, (list) => {
        const others = list.filter(({ article }) => article !== 'stated');
        const before = countOrigins(others, textOf);
        const shares = before.groups.some((group) => group.origins.some(({ id }) => id === 'alwaqt'));
        const after = countOrigins([...others, { article: 'stated', by: undefined }], textOf);
        expect(after.count).toBe(before.count + (shares ? 0 : 1));
      }),
    );
  });
});
