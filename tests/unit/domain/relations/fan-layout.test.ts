import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutFan, type FanWords } from '../../../../src/domain/relations/fan-layout.ts';

const lines = fc.array(fc.constantFrom('سطر', 'سطر آخر'), { minLength: 1, maxLength: 3 });

const anyFan: fc.Arbitrary<FanWords> = fc.record({
  hub: lines,
  spokes: fc.array(fc.record({ name: lines, relations: fc.array(lines, { minLength: 1, maxLength: 5 }) }), {
    minLength: 1,
    maxLength: 8,
  }),
});

describe('the layout of a fan', () => {
  it('sets all lines of the partners under one another, none over another, within its height', () => {
    fc.assert(
      fc.property(anyFan, (words) => {
        const { height, hub, spokes } = layOutFan(words);
        const texts = spokes.flatMap(({ name, ends }) => [...name, ...ends.flatMap((end) => end.lines)]);
        for (const [index, { y }] of texts.entries()) {
          expect(y - (texts[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(12);
        }
        for (const { y } of [...texts, ...hub]) {
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(height);
        }
      }),
    );
  });

  it('lets the lines leave the hub in the order in which they end, so that no two cross', () => {
    fc.assert(
      fc.property(anyFan, (words) => {
        const ends = layOutFan(words).spokes.flatMap((spoke) => spoke.ends);
        expect(ends).toHaveLength(words.spokes.flatMap(({ relations }) => relations).length);
        for (const [index, end] of ends.entries()) {
          const before = ends[index - 1];
          if (before) expect([end.from > before.from, end.to > before.to]).toEqual([true, true]);
        }
      }),
    );
  });

  it('keeps every word it was given, in its place', () => {
    fc.assert(
      fc.property(anyFan, (words) => {
        const { hub, spokes } = layOutFan(words);
        const textsOf = (placed: readonly { text: string }[]) => placed.map(({ text }) => text);
        expect(textsOf(hub)).toEqual(words.hub);
        expect(
          spokes.map(({ name, ends }) => ({
            name: textsOf(name),
            relations: ends.map((end) => textsOf(end.lines)),
          })),
        ).toEqual(words.spokes);
      }),
    );
  });

  it('draws a single line straight from the middle of the hub', () => {
    const { spokes } = layOutFan({ hub: ['طرف'], spokes: [{ name: ['آخر'], relations: [['لقاء']] }] });
    expect(spokes[0]?.ends.map(({ from, to }) => from - to)).toEqual([0]);
  });
});
