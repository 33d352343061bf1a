import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFans, type Fan, listSpokes } from '../../../../src/domain/relations/fans.ts';
import type { Relation } from '../../../../src/domain/relations/relation.ts';
import { someRelation } from '../../../support/some-relation.ts';

const KINDS = ['met', 'invited', 'allied'] as const;

const anyRelations = fc
  .array(
    fc
      .tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 14 }), fc.constantFrom(...KINDS))
      .filter(([a, b]) => a !== b),
    { maxLength: 60 },
  )
  .map((list) => list.map(([a, b, kind]) => someRelation(`actor-${a}`, `actor-${b}`, kind)));

describe('the fans of a drawing', () => {
  it('draw each relation exactly once, whoever its actors are', () => {
    fc.assert(
      fc.property(anyRelations, (relations) => {
        const drawn = buildFans(relations).flatMap(linesOf);
        expect(drawn).toHaveLength(relations.length);
        expect(new Set(drawn)).toEqual(new Set(relations));
      }),
    );
  });

  it('join each two actors in one place only, and the hub with everyone at the end of its lines', () => {
    fc.assert(
      fc.property(anyRelations, (relations) => {
        const pairs = buildFans(relations).flatMap(({ hub, spokes }) =>
          spokes.map(({ partner, relations: lines }) => {
            for (const { a, b } of lines) expect([a, b].toSorted()).toEqual([hub, partner].toSorted());
            return [hub, partner].toSorted().join(' ');
          }),
        );
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  it('have one fan a hub, none bigger than the one before, and name the fans that join a hub already', () => {
    fc.assert(
      fc.property(anyRelations, (relations) => {
        const fans = buildFans(relations);
        const sizes = fans.map(({ spokes }) => spokes.length);
        expect(new Set(fans.map(({ hub }) => hub)).size).toBe(fans.length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        for (const [index, { hub, spokes, seeAlso }] of fans.entries()) {
          const everyone = listSpokes(hub, relations).map(({ partner }) => partner);
          const here = spokes.map(({ partner }) => partner);
          expect([...here, ...seeAlso].toSorted()).toEqual(everyone.toSorted());
          const before = fans.slice(0, index).map((fan) => fan.hub);
          expect(before).toEqual(expect.arrayContaining([...seeAlso]));
        }
      }),
    );
  });

  it('need no order of the relations to choose the hubs', () => {
    fc.assert(
      fc.property(anyRelations, (relations) => {
        const hubs = (list: readonly Relation[]) => buildFans(list).map(({ hub }) => hub);
        expect(hubs(relations.toReversed())).toEqual(hubs(relations));
      }),
    );
  });

  it('start with who is joined with the most others, not with who has the most relations', () => {
    const relations = [
      someRelation('a', 'b'),
      someRelation('a', 'b'),
      someRelation('a', 'b'),
      someRelation('c', 'd'),
      someRelation('e', 'c'),
    ];
    expect(buildFans(relations).map(({ hub }) => hub)).toEqual(['c', 'a']);
  });

  it('among equals let who acts come before who is acted on, and else go by id', () => {
    expect(buildFans([someRelation('z', 'a', 'invited')])[0]?.hub).toBe('z');
    expect(buildFans([someRelation('b', 'a'), someRelation('a', 'b')])[0]?.hub).toBe('a');
  });

  it('are none where there is no relation', () => {
    expect(buildFans([])).toEqual([]);
  });
});

function linesOf({ spokes }: Fan): Relation[] {
  return spokes.flatMap(({ relations }) => [...relations]);
}
