import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLookalikes } from '../../../../src/domain/arabic/fold-lookalikes.ts';
import { normaliseName } from '../../../../src/domain/arabic/normalise.ts';

describe('foldLookalikes', () => {
  it.each([
    ['teh marbuta and heh', 'وزارة الخارجية', 'وزاره الخارجيه'],
    ['alef maksura and yeh', 'الجيش العراقي', 'الجيش العراقى'],
    ['hamza on waw and on yeh', 'مسؤول', 'مسئول'],
    ['a space inside a compound name', 'عبد المهدي', 'عبدالمهدي'],
    ['digits of both scripts', 'كتيبة 12', 'كتيبة ١٢'],
    ['punctuation', '«الكرملين»', 'الكرملين'],
    ['Persian letters', 'الکرملین', 'الكرملين'],
  ])('gives two names one spelling that differ in %s', (_, one, other) => {
    expect(foldLookalikes(one)).toBe(foldLookalikes(other));
  });

  it.each([
    ['the article', 'السودان', 'سودان'],
    ['a lone hamza', 'سماء', 'سما'],
    ['a last letter', 'سوريا', 'سورية'],
    ['a number', 'كتيبة 12', 'كتيبة 13'],
  ])('keeps names apart that differ in %s', (_, one, other) => {
    expect(foldLookalikes(one)).not.toBe(foldLookalikes(other));
  });

  it('never parts two names that the linker takes as one', () => {
    const name = fc.string({ unit: fc.constantFrom(...'اأإآبؤئءةهىيیکل\u064B\u0640 Aa1') });
    fc.assert(
      fc.property(name, (text) => {
        expect(foldLookalikes(normaliseName(text))).toBe(foldLookalikes(text));
      }),
    );
  });
});
