import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../../../src/domain/arabic/normalise.ts';
import { splitWords } from '../../../../src/domain/arabic/words.ts';

describe('splitWords', () => {
  it.each([
    [
      'words between spaces',
      'مجلس الأمن',
      [
        ['مجلس', 'مجلس', ''],
        ['الأمن', 'الامن', ' '],
      ],
    ],
    [
      'words beside punctuation',
      '"داعش"، و(سو-25)',
      [
        ['داعش', 'داعش', '"'],
        ['و', 'و', '"، '],
        ['سو', 'سو', '('],
        ['25', '25', '-'],
      ],
    ],
    [
      'a vocalised word, its marks in its stretch',
      'مِن العراقِ.',
      [
        ['مِن', 'من', ''],
        ['العراقِ', 'العراق', ' '],
      ],
    ],
    ['a lengthened word, its tatweel in its stretch', 'العــراقـ', [['العــراقـ', 'العراق', '']]],
    [
      'a tatweel that stands for a hyphen',
      'لـ”العودة',
      [
        ['لـ', 'ل', ''],
        ['العودة', 'العودة', '”'],
      ],
    ],
    [
      'a direction mark after a word, outside its stretch',
      'روسيا\u200F قالت',
      [
        ['روسيا', 'روسيا', ''],
        ['قالت', 'قالت', ' '],
      ],
    ],
    ['a joiner within a word, in its stretch', 'كردستان\u200Cية', [['كردستان\u200Cية', 'كردستانية', '']]],
    [
      'white space of any kind',
      'لوك\u00A0\n أويل',
      [
        ['لوك', 'لوك', ''],
        ['أويل', 'اويل', ' '],
      ],
    ],
  ])('gives %s', (_, text, expected) => {
    const words = splitWords(text).map(({ letters, start, end, gap }) => [
      text.slice(start, end),
      letters,
      gap,
    ]);
    expect(words).toEqual(expected);
  });

  it('gives words in order, each normalised from exactly its stretch, with no letter left out', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'اأإبةىيلa\u064B\u0651\u0654\u0640\u200C\u200F ،.-"5'),
    });
    fc.assert(
      fc.property(texts, (text) => {
        const words = splitWords(text);
        let before = 0;
        for (const { letters, start, end } of words) {
          expect(text.slice(before, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(end).toBeGreaterThan(start);
          expect(letters).toBe(normaliseName(text.slice(start, end)));
          before = end;
        }
        expect(text.slice(before)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
