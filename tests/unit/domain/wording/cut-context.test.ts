import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../../src/domain/arabic/words.ts';
import { cutContext } from '../../../../src/domain/wording/cut-context.ts';

const someText = fc
  .array(fc.tuple(fc.constantFrom('قالت', 'واشنطن', '"داعش"،', 'ثم', 'الأميركية.'), fc.constantFrom(' ')), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.flat().join('').trim());

describe('cutContext', () => {
  it.each([
    ['cuts to whole words', 'قالت أمس واشنطن كلامًا طويلًا', 8, { before: 'أمس ', after: ' كلامًا' }],
    ['leaves a short text whole', 'قالت واشنطن.', 20, { before: 'قالت ', after: '.' }],
    ['has nothing before the first word', 'واشنطن قالت', 20, { before: '', after: ' قالت' }],
  ] as const)('%s', (_, text, most, expected) => {
    const start = text.indexOf('واشنطن');
    expect(cutContext(text, { start, end: start + 'واشنطن'.length }, most)).toEqual(expected);
  });

  it('gives a verbatim piece of the text, of whole words, and no more than was asked for', () => {
    fc.assert(
      fc.property(someText, fc.nat(), fc.nat(60), (text, seed, most) => {
        const words = splitWords(text);
        const { start, end } = words[seed % words.length] ?? { start: 0, end: 0 };
        const { before, after } = cutContext(text, { start, end }, most);
        expect(before.length).toBeLessThanOrEqual(most);
        expect(after.length).toBeLessThanOrEqual(most);
        const from = start - before.length;
        expect(text.slice(from, end + after.length)).toBe(before + text.slice(start, end) + after);
        expect(from === 0 || /\s/u.test(text.charAt(from - 1)) || from === start).toBe(true);
        const to = end + after.length;
        expect(to === text.length || /\s/u.test(text.charAt(to)) || to === end).toBe(true);
      }),
    );
  });
});
