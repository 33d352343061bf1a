import { normaliseName } from './normalise.ts';

/** One word of a text: its letters as names are compared, and the stretch of the text it takes up, in UTF-16 offsets. */
export interface Word {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before it, white space folded: a space, or a comma and a space. */
  readonly gap: string;
}

/** Letters, digits and marks; a format character belongs to a word only inside it. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|\p{Cf}+(?=[\p{L}\p{N}\p{M}]))*/gu;

/** The words of a text in order, each with its place in it as it was typed, harakat and all. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const end = start + word.length;
    words.push({ letters: normaliseName(word), start, end, gap: foldGap(text.slice(before, start)) });
    before = end;
  }
  return words;
}

function foldGap(gap: string): string {
  return gap === ' ' ? gap : gap.replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ');
}
