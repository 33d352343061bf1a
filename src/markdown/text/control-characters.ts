import { refuseCharacters } from './refuse-characters.ts';

/** Refuses control characters but tab and line breaks, Unicode's line separators, noncharacters, lone surrogates. */
export const refuseControlCharacters = refuseCharacters(
  'text-control-character',
  /(?:(?![\t\n\r])[\p{Cc}\p{Cs}\u2028\u2029\uFFF9-\uFFFB]|\p{Noncharacter_Code_Point})+/gu,
);
