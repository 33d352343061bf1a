import { foldLine } from '../page/fold-line.ts';
import type { FurnitureKind } from './furniture-kinds.ts';
import { FOLDED_PATTERNS, RAW_PATTERNS } from './furniture-patterns.ts';
import { FURNITURE_PHRASES, SECTION_WORDS } from './furniture-phrases.ts';
import { countWords } from '../page/page-lines.ts';

interface Phrase {
  readonly kind: FurnitureKind;
  readonly words: readonly string[];
}

/** More words than any bar of links has; beyond it a line is not read as one. */
const MOST_WORDS = 60;
/** Small words that stand between the phrases of a bar of links. */
const LINKING = new Set(['علي', 'عبر', 'في', 'و', 'او', 'من', 'on', 'via', 'by', 'and', 'or', 'to', 'the']);

const phrasesAt = indexPhrases();
const sections = new Set(foldLine(SECTION_WORDS).split(' '));

/** What piece of furniture a line is all by itself, wherever on the page it stands; undefined for any other line. */
export function findFurniture(text: string): FurnitureKind | undefined {
  const words = countWords(text);
  if (words > MOST_WORDS) return undefined;
  const raw = RAW_PATTERNS.find(({ pattern, most }) => words <= most && pattern.test(text));
  if (raw) return raw.kind;
  const folded = foldLine(text);
  const kind = readPhrases(folded.split(' '));
  if (kind) return kind;
  return FOLDED_PATTERNS.find(({ pattern, most }) => words <= most && pattern.test(folded))?.kind;
}

/** Whether a line consists of names of sections alone, such as «متابعات إخبارية» or «ثقافة وفنون». */
export function namesSections(text: string): boolean {
  const words = foldLine(text).split(' ');
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => sections.has(word) || sections.has(word.replace(/^و/u, '')))
  );
}

/** Whether a word stands in a bar of links beside its phrases. */
function isLinking(word: string): boolean {
  return LINKING.has(word) || /^\d+$/u.test(word);
}

/** The kind of the first phrase of a line that phrases cover from end to end, numbers and small words aside. */
function readPhrases(words: readonly string[]): FurnitureKind | undefined {
  // From the last word back: what the line is from here on, `null` where linking words alone are left.
  const kinds: (FurnitureKind | null | undefined)[] = new Array(words.length + 1).fill(undefined);
  kinds[words.length] = null;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    const phrase = phrasesAt
      .get(word)
      ?.find(
        (candidate) => continues(candidate, words, at) && kinds[at + candidate.words.length] !== undefined,
      );
    if (phrase) kinds[at] = phrase.kind;
    else if (isLinking(word)) kinds[at] = kinds[at + 1];
  }
  return kinds[0] ?? undefined;
}

function continues(phrase: Phrase, words: readonly string[], at: number): boolean {
  return phrase.words.every((word, index) => words[at + index] === word);
}

/** The phrases that begin with a word, longest first. */
function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [kind, list] of Object.entries(FURNITURE_PHRASES)) {
    for (const phrase of list.split('|')) {
      const words = foldLine(phrase).split(' ');
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { kind: kind as FurnitureKind, words }]);
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}
