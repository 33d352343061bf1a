import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapWords } from '../../../../src/domain/relations/wrap-words.ts';

describe('the lines of a label', () => {
  it.each([
    ['محمد شياع السوداني', 12, ['محمد شياع', 'السوداني']],
    ['لجنة الأمن والدفاع النيابية', 12, ['لجنة الأمن', 'والدفاع', 'النيابية']],
    ['روسيا', 3, ['روسيا']],
  ])('of «%s» in %i letters are %j', (text, most, lines) => {
    expect(wrapWords(text, most)).toEqual(lines);
  });

  it('count a mark such as the fatha for nothing', () => {
    expect(wrapWords('مَن مَن', 5)).toEqual(['مَن مَن']);
  });

  it('lose no word and hold no more than they may, but for one long word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[ا-ي]{1,15}$/u), { minLength: 1 }),
        fc.integer({ min: 1, max: 30 }),
        (words, most) => {
          const lines = wrapWords(words.join(' '), most);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(line.length <= most || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });
});
