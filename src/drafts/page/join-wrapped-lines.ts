import type { PageLine } from './page-lines.ts';
import { endsSentence } from './sentences.ts';

/** Widths between which pages break their lines, in characters. */
const NARROWEST = 35;
const WIDEST = 110;

const SHORTEST_SHARE = 0.75;
const FEWEST_LINES = 3;
/** The longest paragraph that is looked for. */
const MOST_LINES = 60;

/**
 * Folds lines that were broken to a width into the paragraphs they were: lines of much the same length without an empty
 * one between them, of which only the last ends a sentence.
 */
export function joinWrappedLines(lines: readonly PageLine[]): PageLine[] {
  const joined: PageLine[] = [];
  for (let at = 0; at < lines.length;) {
    const length = wrappedLength(lines, at);
    const run = lines.slice(at, at + length);
    joined.push(length > 1 ? joinRun(run) : (lines[at] as PageLine));
    at += Math.max(1, length);
  }
  return joined;
}

/** How many lines from here on are one broken paragraph; 1 where none is. */
function wrappedLength(lines: readonly PageLine[], at: number): number {
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 0];
  for (let end = at; end < Math.min(lines.length, at + MOST_LINES); end += 1) {
    const line = lines[end] as PageLine;
    const { length } = line.text;
    if ((end > at && line.apart) || length > WIDEST) return 1;
    if (endsSentence(line.text)) return end - at + 1 >= FEWEST_LINES && length <= longest ? end - at + 1 : 1;
    [shortest, longest] = [Math.min(shortest, length), Math.max(longest, length)];
    if (length < NARROWEST || shortest < longest * SHORTEST_SHARE) return 1;
  }
  return 1;
}

function joinRun(run: readonly PageLine[]): PageLine {
  const [first, ...rest] = run as [PageLine, ...PageLine[]];
  return {
    ...first,
    text: run.map(({ text }) => text).join(' '),
    hidden: run.reduce((sum, { hidden }) => sum + hidden, 0),
    wrapped: rest,
  };
}
