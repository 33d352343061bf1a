import { foldDigits } from '../dates/fold-typing.ts';
import { splitWords } from './words.ts';

/**
 * A spelling that two whole names share where a reader would take one for the other, or two editors have typed one name in
 * two ways. Beside what `normaliseName` folds: teh marbuta and heh («الروسية», «الروسيه»), alef maksura and yeh («العراقى»),
 * hamza on waw and yeh («مسؤول», «مسئول»), digits of either script, punctuation, and the space inside «عبد الله».
 *
 * For whole names alone. In a text these letters do tell words apart, so the linker, which goes by `normaliseName`, keeps
 * them apart, and an actor may well have both «سوريا» and «سورية» among its forms.
 */
export function foldLookalikes(name: string): string {
  return splitWords(foldDigits(name))
    .map(({ letters }) => letters)
    .join('')
    .replace(/\u0629/gu, '\u0647')
    .replace(/\u0649/gu, '\u064A')
    .replace(/[\u0624\u0626]/gu, '\u0621');
}
