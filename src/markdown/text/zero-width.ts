import { refuseCharacters } from './refuse-characters.ts';

/** Refuses zero-width spaces and no-break marks, and selectors of a sign's shape behind letters that have one alone; a byte order mark may open the file. */
export const refuseZeroWidth = refuseCharacters(
  'text-zero-width',
  /(?:[\u200B\u2060-\u2065\u206A-\u206F\u180E\u034F]|(?<!^)\uFEFF|(?<=[\p{Script=Arabic}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\p{Mn}*)[\uFE00-\uFE0F])+/gu,
);
