import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseForSlug } from '../../../../src/domain/arabic/slug.ts';

describe('normaliseForSlug', () => {
  it.each([
    ['drops vowel signs', 'العِراقُ', 'العراق'],
    ['drops shadda and tanwin', 'إقليميًّا', 'إقليميا'],
    ['drops the dagger alef', 'هٰذا', 'هذا'],
    ['drops tatweel', 'العــراق', 'العراق'],
    ['composes hamza', 'ا\u0654حمد', 'أحمد'],
    ['folds white space of any kind', ' زيارة\u00A0 الوفد\n', 'زيارة الوفد'],
    ['keeps letters that differ', 'على إلى', 'على إلى'],
  ])('%s', (_, text, expected) => {
    expect(normaliseForSlug(text)).toBe(expected);
  });

  it('gives NFC and NFD one result, and its own result again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'اأإبةىي\u064B\u0651\u0654\u0640 e\u0301') }),
        (text) => {
          const once = normaliseForSlug(text);
          expect(normaliseForSlug(text.normalize('NFD'))).toBe(once);
          expect(normaliseForSlug(once)).toBe(once);
        },
      ),
    );
  });
});
