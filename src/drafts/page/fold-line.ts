import { normaliseName } from '../../domain/arabic/normalise.ts';
import { foldDigits } from '../../domain/dates/fold-typing.ts';

/**
 * A line as the tables of furniture spell it: harakat, hamzas on alef and punctuation gone, ASCII digits,
 * and what careless pages mix up folded: «ة» with «ه» (U+0629, U+0647), «ى» with «ي» (U+0649, U+064A).
 */
export function foldLine(text: string): string {
  return foldDigits(normaliseName(text))
    .replace(/ة/gu, 'ه')
    .replace(/ى/gu, 'ي')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
