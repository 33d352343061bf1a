import type { TextRule } from './text-rule.ts';

/** Letters of Cyrillic and Greek that look Latin, each beside the one it passes for. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['авсԁеһіјӏкморԛѕтухьԝ', 'abcdehijlkmopqstyxbw'],
    ['АВСЕНІЈКМОРЅТУХ', 'ABCEHIJKMOPSTYX'],
    ['αικνορτυχ', 'aiknoptux'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([others = '', latin = '']) =>
    [...others].map((letter, index) => [letter, [...latin][index] ?? '']),
  ),
);

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,}/gu;
/** A name with a Greek letter to its number, such as «TNFα». */
const QUALIFIED = /^(?:\p{Script=Greek}\p{Script=Latin}+|\p{Script=Latin}+\p{Script=Greek})$/u;
const IS_LATIN = /\p{Script=Latin}/u;

/** Points at words of Latin letters and of others that look it («Rоsneft»): search does not find them. Words of one script, such as «Роснефть», are what they seem. */
export const noticeMixedScripts: TextRule = (text, tell) => {
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const letters = [...found];
    const others = letters.filter((letter) => !IS_LATIN.test(letter));
    const isMixed = others.length > 0 && others.length < letters.length;
    if (!isMixed || QUALIFIED.test(found) || !others.some((letter) => letter in LATIN)) continue;
    const latin = letters.map((letter) => LATIN[letter] ?? letter).join('');
    const isLatinMeant = /^\p{Script=Latin}+$/u.test(latin) && others.length * 2 < letters.length;
    const expected = isLatinMeant ? [latin] : [];
    tell('text-mixed-scripts', { found: found.slice(0, 40) }, { at: index, length: found.length, expected });
  }
};
