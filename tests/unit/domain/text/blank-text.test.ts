import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsWord, isBlank } from '../../../../src/domain/text/blank-text.ts';

const BLANKS = [
  ...' \n\u00A0\u2003\u200B\u200C\u200D\u200E\u200F\u061C\u202E\u2067\u2800\u3164\u115F\u1160\uFFA0\u17B4',
  ...'\uFE0F\uFEFF\u00AD\u0301\u064E\u{E0041}',
];

describe('a text', () => {
  const blanks = fc.array(fc.constantFrom(...BLANKS)).map((signs) => signs.join(''));

  it('is blank whatever is in it that nobody sees, and no longer with one letter, digit, sign or picture', () => {
    fc.assert(
      fc.property(
        blanks,
        fc.constantFrom('ا', 'a', '٣', '4', '…', '«', '🙂', '۝', '字'),
        blanks,
        (before, seen, after) => {
          expect(isBlank(before + after)).toBe(true);
          expect(isBlank(before + seen + after)).toBe(false);
        },
      ),
    );
  });

  it('holds a word with one letter or digit among all that is none', () => {
    fc.assert(
      fc.property(blanks, fc.constantFrom('ا', 'ی', 'a', '٣', '4', '字'), (others, letter) => {
        expect(holdsWord(`${others}…ـ🙂`)).toBe(false);
        expect(holdsWord(`${others}…${letter}ـ`)).toBe(true);
      }),
    );
  });
});
