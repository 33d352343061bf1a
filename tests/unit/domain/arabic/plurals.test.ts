import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNoun, NOUNS, pluralCategory } from '../../../../src/domain/arabic/plurals.ts';

const ARTICLES: readonly (readonly [count: number, words: string])[] = [
  [0, 'لا مقالات'],
  [1, 'مقال واحد'],
  [2, 'مقالان'],
  [3, '3 مقالات'],
  [5, '5 مقالات'],
  [10, '10 مقالات'],
  [11, '11 مقالًا'],
  [99, '99 مقالًا'],
  [100, '100 مقال'],
  [102, '102 مقال'],
  [103, '103 مقالات'],
  [111, '111 مقالًا'],
  [1000, '1000 مقال'],
];

describe('countNoun', () => {
  it.each(ARTICLES)('says %i as «%s»', (count, words) => {
    expect(countNoun(count, NOUNS.article)).toBe(words);
  });

  it.each([
    ['outlet', '5 ناشرين', '11 ناشرًا'],
    ['actor', '5 أطراف', '11 طرفًا'],
    ['topic', '5 موضوعات', '11 موضوعًا'],
    ['paragraph', '5 فقرات', '11 فقرة'],
    ['word', '5 كلمات', '11 كلمة'],
    ['minute', '5 دقائق', '11 دقيقة'],
    ['text', '5 نصوص', '11 نصًا'],
  ] as const)('says %s as «%s» and «%s»', (noun, few, many) => {
    expect([countNoun(5, NOUNS[noun]), countNoun(11, NOUNS[noun])]).toEqual([few, many]);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('throws on %d', (count) => {
    expect(() => countNoun(count, NOUNS.article)).toThrow(RangeError);
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
