import { compareText } from '../text/compare-text.ts';
import { spellingDistance, wordsOfName } from './spelling-distance.ts';

/** A record as somebody may call it: by its id, its name, or another form of the name. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** A worse match than this would mislead. */
const MOST_DISTANCE = 0.42;
/** Each word of a name that was not typed counts a little: «شويغو» is Sergei Shoigu rather than a meeting with him. */
const UNTYPED_WORD = 0.04;
const MOST_SUGGESTIONS = 3;

/**
 * The ids that were probably meant by what stands where an id is due, nearest first, at most three: a misspelt id,
 * another transliteration (shoygu), part of a name, or the name itself in Arabic («شويغو»).
 */
export function suggestIds(typed: string, records: readonly Named[]): string[] {
  const words = wordsOfName(typed);
  if (words.length === 0) return [];
  return records
    .map(({ id, names }) => ({ id, far: Math.min(...[id, ...names].map((name) => distanceTo(words, name))) }))
    .filter(({ far }) => far <= MOST_DISTANCE)
    .sort((a, b) => a.far - b.far || compareText(a.id, b.id))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ id }) => id);
}

/** The whole name against the whole, or word by word, whichever is nearer. */
function distanceTo(words: readonly string[], name: string): number {
  const own = wordsOfName(name);
  if (own.length === 0) return 1;
  const whole = spellingDistance(words.join('-'), own.join('-'));
  const each = words.map((word) => Math.min(...own.map((other) => spellingDistance(word, other))));
  const untyped = Math.max(own.length - words.length, 0) * UNTYPED_WORD;
  return Math.min(whole, mean(each) + untyped);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
