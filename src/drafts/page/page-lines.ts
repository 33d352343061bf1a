import { isBlank } from '../../domain/text/blank-text.ts';

/** One line of a scraped page that is not empty. */
export interface PageLine {
  /** Its number in the file, from 1. */
  readonly number: number;
  /** Its words as they stand, white space folded, without characters that show nothing. */
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
  /** How many characters that show nothing were taken out of it. */
  readonly hidden: number;
  /** Set where tabs stand between its words, as between the cells of a table. */
  readonly tabular?: true | undefined;
  /** The lines after it that were folded into it, where the page broke its paragraphs to a width. */
  readonly wrapped?: readonly PageLine[];
}

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/u;

/**
 * What a copied page brings along and no reader sees: zero-width spaces, embeddings and overrides of direction, isolates,
 * soft hyphens, byte order marks, control characters. The marks RLM, LRM and the joiners are part of how words look.
 */
const HIDDEN =
  /[\u200B\u2060-\u206F\u202A-\u202E\u180E\u034F\uFEFF\u00AD\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu;

/** The lines of a page that show something, in order. */
export function splitPage(text: string): PageLine[] {
  const lines: PageLine[] = [];
  let apart = true;
  for (const [index, raw] of text.split(LINE_BREAK).entries()) {
    const seen = raw.replace(HIDDEN, '');
    const words = isBlank(seen) ? [] : splitWords(seen);
    if (words.length > 0)
      lines.push({
        number: index + 1,
        text: words.join(' '),
        apart,
        hidden: raw.length - seen.length,
        ...(/\S\t+\S/u.test(seen) && { tabular: true as const }),
      });
    apart = words.length === 0;
  }
  return lines;
}

/** The words of a text: whatever stands between white space. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** How many words a text has. */
export function countWords(text: string): number {
  return splitWords(text).length;
}
