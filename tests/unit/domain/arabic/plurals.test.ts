import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNoun, NOUNS, pluralCategory } from '../../../../src/domain/arabic/plurals.ts';

const EVENTS: readonly (readonly [count: number, words: string])[] = [
  [0, 'لا أحداث'],
  [1, 'حدث واحد'],
  [2, 'حدثان'],
  [3, '3 أحداث'],
  [5, '5 أحداث'],
  [10, '10 أحداث'],
  [11, '11 حدثًا'],
  [99, '99 حدثًا'],
  [100, '100 حدث'],
  [102, '102 حدث'],
  [103, '103 أحداث'],
  [111, '111 حدثًا'],
  [1000, '1000 حدث'],
];

describe('countNoun', () => {
  it.each(EVENTS)('says %i as «%s»', (count, words) => {
    expect(countNoun(count, NOUNS.event)).toBe(words);
  });

  it.each([
    ['answer', '5 أجوبة', '11 جوابًا'],
    ['place', '5 مواضع', '11 موضعًا'],
    ['relation', '5 صلات', '11 صلة'],
    ['title', '5 صفات', '11 صفة'],
    ['time', '5 مرات', '11 مرة'],
    ['word', '5 كلمات', '11 كلمة'],
    ['minute', '5 دقائق', '11 دقيقة'],
    ['text', '5 نصوص', '11 نصًا'],
  ] as const)('says %s as «%s» and «%s»', (noun, few, many) => {
    expect([countNoun(5, NOUNS[noun]), countNoun(11, NOUNS[noun])]).toEqual([few, many]);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('throws on %d', (count) => {
    expect(() => countNoun(count, NOUNS.event)).toThrow(RangeError);
  });
});

describe('pluralCategory', () => {
  it('agrees with Intl for every count', () => {
    const rules = new Intl.PluralRules('ar');
    fc.assert(
      fc.property(fc.oneof(fc.nat(300), fc.nat()), (count) => {
        expect(pluralCategory(count)).toBe(rules.select(count));
      }),
    );
  });
});
