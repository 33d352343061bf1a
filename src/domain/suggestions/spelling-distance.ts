import { distance } from 'fastest-levenshtein';
import { normaliseName } from '../arabic/normalise.ts';

/** Latin spellings of one Arabic or Russian sound, each turned into the same letters: Shoygu, Shoigou; al-Sudany, Soudani. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/['’`ʿʾ]/g, ''],
  [/ph/g, 'f'],
  [/dj/g, 'j'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/q|ck|c(?![eiyh])/g, 'k'],
  [/ou|oo|w/g, 'u'],
  [/ee|ey|ei|y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** How far two words are from each other, from 0 (the same) to 1: typing errors, or another spelling of the same sounds. */
export function spellingDistance(a: string, b: string): number {
  if (a === b) return 0;
  const typed = editShare(a, b);
  // A word that only sounds alike is a little further than one with a letter wrong.
  const heard = editShare(foldSounds(a), foldSounds(b)) + 0.02;
  return Math.min(typed, heard);
}

/** The words of an id, a name or what was typed in its place: lower case, Arabic normalised, without «ال» and al-. */
export function wordsOfName(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map((word) =>
      normaliseName(word)
        .replace(/^ال(?=..)/u, '')
        .replaceAll('ة', 'ه')
        .replaceAll('ى', 'ي'),
    )
    .filter((word) => word !== '' && word !== 'al' && word !== 'el');
}

function foldSounds(word: string): string {
  return SOUNDS.reduce((folded, [pattern, letters]) => folded.replace(pattern, letters), word);
}

/** Two letters that changed places are one error, as a missing letter is. */
function editShare(a: string, b: string): number {
  const longest = Math.max(a.length, b.length, 1);
  const edits = distance(a, b);
  const swapped = edits === 2 && isSwap(a, b) ? 1 : edits;
  return swapped / longest;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
