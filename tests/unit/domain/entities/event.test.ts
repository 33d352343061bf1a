import { describe, expect, it } from 'vitest';
import { DIRECTED_KINDS, PARTY_KINDS } from '../../../../src/domain/entities/event.ts';
import { someEvent } from '../../../support/some-event.ts';

const invited = { a: 'iraq', b: 'russia', kind: 'invited' };
const met = { a: 'iraq', b: 'russia', kind: 'met' };
const turned = ({ kind }: typeof met) => ({ a: 'russia', b: 'iraq', kind });
const withParties = (...parties: readonly object[]) => someEvent('e', { parties }).parties;

describe('the parties of an event', () => {
  it('may be of several kinds between the same two, and of one kind in both directions', () => {
    expect(withParties(met, invited, turned(invited))).toHaveLength(3);
  });

  it.each([
    ['a relation repeated', [invited, invited]],
    ['what both did, told from the other end', [met, turned(met)]],
  ])('may not hold %s', (_, parties) => {
    expect(() => withParties(...parties)).toThrow();
  });

  it('have a direction only where one of two acts', () => {
    expect(PARTY_KINDS.filter((kind) => !DIRECTED_KINDS.includes(kind))).toEqual([
      'met',
      'called',
      'signed',
      'negotiated',
      'allied',
      'appeared',
    ]);
  });
});
