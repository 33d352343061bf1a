import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes, type TextEdit } from '../../../../src/domain/findings/text-edit.ts';

const fix = (...edits: readonly (readonly [start: number, end: number, text: string])[]) => ({
  fix: edits.map(([start, end, text]): TextEdit => ({ start, end, text })),
});

describe('applyFixes', () => {
  it('makes each edit at its place in the text as it was', () => {
    const { text } = applyFixes('one two three', [fix([8, 13, '3'], [0, 3, '1']), fix([4, 7, 'deux'])]);
    expect(text).toBe('1 deux 3');
  });

  it('leaves a fix that overlaps an earlier one for the next round, all of it', () => {
    const [first, second] = [fix([0, 3, 'x']), fix([2, 5, 'y'], [8, 9, 'z'])];
    expect(applyFixes('one two three', [first, second])).toEqual({ text: 'x two three', made: [first] });
  });

  it('puts in line breaks of the kind that the text has', () => {
    expect(applyFixes('a\r\nb', [fix([3, 3, 'x\n'])]).text).toBe('a\r\nx\r\nb');
    expect(applyFixes('a\nb', [fix([2, 2, 'x\n'])]).text).toBe('a\nx\nb');
  });

  it('keeps every character outside the edits, whatever their order', () => {
    const edits = fc.uniqueArray(fc.nat(40), { minLength: 2, maxLength: 12 }).map((offsets) => {
      const sorted = offsets.toSorted((a, b) => a - b);
      return sorted.flatMap((start, index) =>
        index % 2 === 0 && sorted[index + 1] !== undefined
          ? [fix([start, sorted[index + 1] ?? start, '·'])]
          : [],
      );
    });
    fc.assert(
      fc.property(fc.string({ minLength: 41, maxLength: 60 }), edits, (text, fixes) => {
        const kept = fixes.reduceRight(
          (rest, { fix: [edit] }) => rest.slice(0, edit?.start) + rest.slice(edit?.end),
          text,
        );
        const { text: edited, made } = applyFixes(text, fixes.toReversed());
        expect(made).toHaveLength(fixes.length);
        expect(edited.length).toBe(kept.length + fixes.length);
      }),
    );
  });
});
