import { distance } from 'fastest-levenshtein';
import type { Block } from '../entities/blocks.ts';

/** A guess further than this share of the sought words' length from them would mislead. */
const MOST_DIFFERENCE = 0.5;

/**
 * The stretch of whole words in the blocks that is most like the sought words, for a message to show;
 * undefined when nothing is like them.
 */
export function findNearestPassage(sought: string, blocks: readonly Block[]): string | undefined {
  const length = sought.trim().split(/\s+/u).length;
  let nearest: string | undefined;
  let least = sought.length * MOST_DIFFERENCE;
  for (const { text } of blocks) {
    const words = text.split(' ');
    for (const size of [length, length - 1, length + 1].filter((count) => count > 0)) {
      for (let start = 0; start + size <= words.length; start += 1) {
        const passage = words.slice(start, start + size).join(' ');
        if (Math.abs(passage.length - sought.length) >= least) continue;
        const far = distance(sought, passage);
        if (far < least) [nearest, least] = [passage, far];
      }
    }
  }
  return nearest;
}
