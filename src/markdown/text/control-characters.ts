import { refuseCharacters } from './refuse-characters.ts';

/** Refuses control characters but tab and line breaks, Unicode's line separators, noncharacters, lone surrogates, letters of private fonts, the place of a lost picture. */
export const refuseControlCharacters = refuseCharacters(
  'text-control-character',
  /(?:(?![\t\n\r])[\p{Cc}\p{Cs}\p{Co}\u2028\u2029\uFFF9-\uFFFC\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}]|\p{Noncharacter_Code_Point})+/gu,
);
