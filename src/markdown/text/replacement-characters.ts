import type { TextRule } from './text-rule.ts';

/** Refuses U+FFFD, which stands where a character was lost. */
export const refuseReplacementCharacters: TextRule = (text, tell) => {
  for (const { 0: found, index } of text.matchAll(/\uFFFD+/g)) {
    tell('text-replacement-character', {}, { at: index, length: found.length });
  }
};
