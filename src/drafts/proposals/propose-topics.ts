import { foldLine } from '../page/fold-line.ts';
import type { KeptText, PageLayout } from '../page/page-layout.ts';
import type { Proposal } from './proposal.ts';
import type { Registry } from './registry.ts';
import { textParts } from '../page/text-parts.ts';

/** How many words of a topic must meet in one paragraph: one is met by chance. */
const WORDS_MET = 2;
/** A word that more topics than these share tells nothing of any of them. */
const MOST_TOPICS = 2;
const CONJUNCTION = /^[وف](?=\p{L}{4})/u;
const ARTICLE = /^(?:و|ف)?(?:بال|كال|لل|ال)/u;
const ENDINGS = /(?:يه|يات|ات|ين|ون|ان|ه|ي)$/u;
const SHORTEST_STEM = 3;

/**
 * The topics of whose name and description two words meet in one paragraph, each with the paragraph where most do. Not a word
 * counts that many topics share, or that is a state's name: «روسيا» stands in every text.
 */
export function proposeTopics(layout: PageLayout, registry: Registry): Proposal[] {
  const parts = textParts(layout).map((part) => ({ part, words: new Map(listStems(part.text)) }));
  return listWordsOfTopics(registry).flatMap(([id, wanted]) => {
    const met = parts
      .map(({ part, words }) => ({ part, met: wanted.flatMap((stem) => words.get(stem) ?? []) }))
      .filter((one) => one.met.length >= WORDS_MET);
    const [best] = met.toSorted((one, other) => other.met.length - one.met.length);
    return best ? [{ value: id, ...findLine(best.part, best.met) }] : [];
  });
}

function listWordsOfTopics({
  topics,
  actors,
}: Registry): (readonly [id: string, stems: readonly string[]])[] {
  const states = new Set(
    actors
      .filter(({ kind }) => kind === 'state')
      .flatMap(({ name }) => listStems(name))
      .map(([stem]) => stem),
  );
  const stems = topics.map(({ id, name, description = '' }) => {
    const own = new Map(listStems(`${name} ${description}`)).keys();
    return [id, [...own].filter((stem) => !states.has(stem))] as const;
  });
  const times = Map.groupBy(
    stems.flatMap(([, own]) => own),
    (stem) => stem,
  );
  return stems.map(([id, own]) => [id, own.filter((stem) => (times.get(stem)?.length ?? 0) <= MOST_TOPICS)]);
}

/** Each word of a text that means something by itself, by what is left of it without article and endings. */
function listStems(text: string): [stem: string, word: string][] {
  return text.split(/[^\p{L}\p{M}]+/u).flatMap((word): [string, string][] => {
    const folded = foldLine(word);
    const bare = ARTICLE.test(folded) ? folded.replace(ARTICLE, '') : folded.replace(CONJUNCTION, '');
    const stem = bare.replace(ENDINGS, '');
    return stem.length >= SHORTEST_STEM ? [[stem, word]] : [];
  });
}

/** The line of a part that holds most of the words, and which it holds. */
function findLine({ text, lines, pieces }: KeptText, words: readonly string[]): Omit<Proposal, 'value'> {
  const held = (pieces ?? [{ text, line: lines[0] ?? 0 }]).map((piece) => ({
    line: piece.line,
    words: words.filter((word) => piece.text.includes(word)),
  }));
  const [most] = held.toSorted((one, other) => other.words.length - one.words.length);
  return { line: most?.line ?? 0, words: most?.words.join(' … ') ?? '' };
}
