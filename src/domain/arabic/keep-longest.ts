/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Of stretches that overlap keeps the longest, and of two for the same words the one that `prefer` puts first.
 * What stays overlaps nothing, and comes in the order of the text; `length` is the text's.
 */
export function keepLongest<Match extends Stretch>(
  matches: readonly Match[],
  length: number,
  prefer: (a: Match, b: Match) => number,
): Match[] {
  if (matches.length < 2) return [...matches];
  const taken = new Uint8Array(length);
  return matches
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || prefer(a, b))
    .filter(({ start, end }) => {
      // What is taken is at least as long as this match, so that it covers an end of any match that it overlaps.
      if (taken[start] === 1 || taken[end - 1] === 1) return false;
      taken.fill(1, start, end);
      return true;
    })
    .toSorted((a, b) => a.start - b.start);
}
