import { INVISIBLE } from '../text/blank-text.ts';
import type { EdtfFaultCode } from './edtf-rules.ts';
import { readEdtf } from './read-edtf.ts';

/** Why a text is no accepted date: the finding's code, its parameters and what was probably meant. */
export interface EdtfFault {
  readonly code: EdtfFaultCode;
  readonly params: { readonly found: string };
  readonly expected?: readonly string[];
  /** The date itself, where the text is an unusual way to write just one. */
  readonly mend?: string;
}

/** Longest piece of a refused text that a message repeats. */
const MOST_FOUND = 60;
/** Faults of writing alone: where one date comes of them, it is the one that was meant. */
const MENDED: readonly EdtfFaultCode[] = [
  'date-invisible',
  'date-digits',
  'date-spaces',
  'date-words',
  'date-punctuation',
  'date-separator',
  'date-day-first',
  'date-qualifier',
  'date-malformed',
  'date-mask',
];
/** Words beside the month's name, such as «نحو», say something that the date would lose. */
const SAYS_MORE = /\p{L}[\p{L}\p{M}]*[^\p{L}\p{M}]+\p{L}/u;

/**
 * Builds the fault of a text: of what was guessed only dates that `readEdtf` accepts are kept, and a lone one mends a
 * fault of writing. `whole` is what the editor wrote, where the fault is in a part of it.
 */
export function buildEdtfFault(
  code: EdtfFaultCode,
  text: string,
  guesses: readonly string[] = [],
  whole = text,
): EdtfFault {
  const seen = text.replace(INVISIBLE, '');
  const found = seen.length > MOST_FOUND ? `${seen.slice(0, MOST_FOUND)}…` : seen;
  const expected = guesses.filter((guess) => readEdtf(guess) !== null);
  const [mend, ...others] = expected;
  const isMended = mend !== undefined && others.length === 0 && MENDED.includes(code);
  return {
    code,
    params: { found },
    ...(expected.length > 0 && { expected }),
    ...(isMended && (code !== 'date-words' || isPlain(mend)) && !SAYS_MORE.test(whole) && { mend }),
  };
}

/** Whether a date is a day, a month or a year without more: what «حوالي» or «منذ» makes of one is for the editor to say. */
function isPlain(date: string): boolean {
  return /^[\d-]+$/.test(date);
}
