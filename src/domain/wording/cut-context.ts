import type { Stretch } from '../arabic/keep-longest.ts';

/** What stands around a stretch of a text, in whole words: together with the stretch, a verbatim piece of the text. */
interface Context {
  readonly before: string;
  readonly after: string;
}

/** Cuts what stands around a stretch to whole words, at most `most` characters on each side. */
export function cutContext(text: string, { start, end }: Stretch, most: number): Context {
  let from = Math.max(0, start - most);
  let to = Math.min(text.length, end + most);
  while (from > 0 && from < start && !isSpace(text, from - 1)) from += 1;
  while (to < text.length && to > end && !isSpace(text, to)) to -= 1;
  return { before: text.slice(from, start), after: text.slice(end, to) };
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
