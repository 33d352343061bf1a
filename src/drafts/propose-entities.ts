import { findMentions } from '../domain/arabic/find-mentions.ts';
import { buildMentionIndex } from '../domain/arabic/mention-index.ts';
import type { BodyBlock } from '../domain/blocks.ts';
import { foldLine } from './fold-line.ts';
import type { KeptText, PageLayout } from './page-layout.ts';
import type { Proposal } from './proposal.ts';
import type { Registry } from './registry.ts';

/** The actors that the text names, each with its first mention, in the order of the text. */
export function proposeActors(layout: PageLayout, { actors }: Registry): Proposal[] {
  const parts = textParts(layout);
  const body = parts.map(({ text }, index): BodyBlock => ({
    id: String(index),
    kind: 'paragraph',
    text,
    hast: [],
  }));
  const mentions = findMentions({ id: '', head: [], body }, buildMentionIndex(actors));
  const first = new Map(mentions.toReversed().map((mention) => [mention.actor, mention]));
  return mentions
    .filter((mention) => first.get(mention.actor) === mention)
    .map(({ actor, block, exact }) => ({
      value: actor,
      line: lineOf(parts[Number(block)]),
      words: exact,
    }));
}

/** How many words of a topic's name must meet in one paragraph. */
const WORDS_MET = 2;
const ENDINGS = /(?:يه|يات|ات|ين|ون|ان|ه|ي)$/u;
const BEGINNINGS = /^(?:و|ف)?(?:بال|كال|لل|ال)?/u;
const SHORTEST_STEM = 3;

/** The topics of whose names two words (or the only one) meet in one paragraph, each with the first such paragraph. */
export function proposeTopics(layout: PageLayout, { topics }: Registry): Proposal[] {
  const parts = textParts(layout).map((part) => ({ part, stems: new Map(listStems(part.text)) }));
  return topics.flatMap(({ id, name }) => {
    const wanted = [...new Map(listStems(name)).keys()];
    const enough = Math.min(WORDS_MET, wanted.length);
    const found = parts.find(({ stems }) => wanted.filter((stem) => stems.has(stem)).length >= enough);
    if (!found || enough === 0) return [];
    const words = wanted.flatMap((stem) => found.stems.get(stem) ?? []);
    return [{ value: id, line: lineOf(found.part), words: words.join(' … ') }];
  });
}

/** Each word of a text that means something by itself, by what is left of it without article and endings. */
function listStems(text: string): [stem: string, word: string][] {
  return text.split(/[^\p{L}\p{M}]+/u).flatMap((word): [string, string][] => {
    const stem = foldLine(word).replace(BEGINNINGS, '').replace(ENDINGS, '');
    return stem.length >= SHORTEST_STEM ? [[stem, word]] : [];
  });
}

function textParts({ title, subtitle, caption, body }: PageLayout): KeptText[] {
  return [title, ...(subtitle ? [subtitle] : []), ...(caption ? [caption] : []), ...body];
}

function lineOf(part: KeptText | undefined): number {
  return part?.lines[0] ?? 0;
}
