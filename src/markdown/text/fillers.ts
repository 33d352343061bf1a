import { refuseCharacters } from './refuse-characters.ts';

/** Refuses letters and signs that are drawn empty: Hangul fillers, the blank Braille cell, Khmer inherent vowels. */
export const refuseFillers = refuseCharacters(
  'text-filler',
  /[\u115F\u1160\u3164\uFFA0\u2800\u17B4\u17B5]+/g,
);
