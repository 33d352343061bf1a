import { describe, expect, it } from 'vitest';
import { chooseTexts } from '../../../../src/domain/wording/choose-texts.ts';
import { countWording } from '../../../../src/domain/wording/count-wording.ts';
import { readText } from '../../../../src/domain/wording/read-text.ts';
import { tallyWording } from '../../../../src/domain/wording/tally-wording.ts';
import { someWording } from '../../../support/some-wording.ts';

const TEXTS = [
  { id: 'a', paragraphs: ['روسيا وروسيا', 'موسكو', 'روسيا'] },
  { id: 'b', paragraphs: ['لا شيء'] },
].map(({ id, paragraphs }) =>
  readText({
    id,
    blocks: paragraphs.map((text, index) => ({ id: `p${index + 1}`, kind: 'paragraph', text, hast: [] })),
  }),
);

describe('tallyWording', () => {
  const rows = tallyWording(countWording(someWording(['روسيا'], ['موسكو']), TEXTS), ['a', 'b']);

  it('fills every cell, and says zero', () => {
    const counts = rows.map(({ cells }) => cells.map(({ occurrences }) => occurrences.length));
    expect(counts).toEqual([
      [3, 0],
      [1, 0],
    ]);
  });

  it('names each paragraph once, with its own count', () => {
    expect(rows[0]?.cells[0]?.blocks).toEqual([
      { block: 'p1', count: 2 },
      { block: 'p3', count: 1 },
    ]);
  });
});

describe('chooseTexts', () => {
  const names = (length: number) => Array.from({ length }, (_, index) => `text-${index}`);

  it('shows all of a dozen texts, those that use no word included', () => {
    expect(chooseTexts(names(12), new Set())).toEqual({ shown: names(12), rest: 0 });
  });

  it('shows past a dozen those that use a word, the first dozen of them, and counts the others', () => {
    const using = new Set(names(40).slice(20));
    expect(chooseTexts(names(40), using)).toEqual({ shown: names(40).slice(20, 32), rest: 8 });
  });
});
