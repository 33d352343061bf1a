import { countWords } from '../arabic/count-words.ts';
import { splitWords, type Word } from '../arabic/words.ts';
import type { Citable } from '../evidence/citation.ts';

/** A block of an article, its words split once for all that is counted in it. */
interface WordedBlock {
  readonly id: string;
  readonly text: string;
  readonly words: readonly Word[];
}

/** An article as it is counted: its head and its body, without the editors' notes and footnotes. */
export interface WordedText {
  readonly id: string;
  readonly blocks: readonly WordedBlock[];
}

/** Splits an article into the words that wordings are counted in. */
export function readText({ id, blocks }: Citable): WordedText {
  return {
    id,
    blocks: blocks
      .filter(({ kind }) => kind !== 'note' && kind !== 'footnotes')
      .map((block) => ({ id: block.id, text: block.text, words: splitWords(block.text) })),
  };
}

/** How many words a text has, so that its counts can be weighed. */
export function measureText({ blocks }: WordedText): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}
