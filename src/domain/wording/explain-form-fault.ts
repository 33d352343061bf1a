import { splitWords } from '../arabic/words.ts';
import type { Fault } from '../findings/fault.ts';
import { ANY_ENDING } from './form-pattern.ts';

/** A stem of fewer letters would begin words of every kind. */
const SHORTEST_STEM = 3;

/** What is wrong with a form as it was typed: no word in it, or a sign for endings that is not «…» after a stem. */
export function explainFormFault(found: string): Fault<'wording-form-malformed'> | undefined {
  const words = splitWords(found);
  const stems = words.filter(({ end }) => found[end] === ANY_ENDING);
  const signs = found.split(ANY_ENDING).length - 1;
  const sound =
    words.length > 0 &&
    signs === stems.length &&
    stems.every(({ letters }) => letters.length >= SHORTEST_STEM) &&
    !/[*+]|\.\.|ـ…/u.test(found);
  if (sound) return undefined;
  const mended = found.replace(/[\s\u0640]*(?:\*+|\++|\.{2,}|…+)/gu, ANY_ENDING);
  return {
    code: 'wording-form-malformed',
    params: { found },
    expected: mended === found || explainFormFault(mended) ? [] : [mended],
  };
}
