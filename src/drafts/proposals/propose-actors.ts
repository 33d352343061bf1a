import { findMentions } from '../../domain/arabic/find-mentions.ts';
import { buildMentionIndex } from '../../domain/arabic/mention-index.ts';
import type { BodyBlock } from '../../domain/entities/blocks.ts';
import { firstLine, type PageLayout } from '../page/page-layout.ts';
import type { Proposal } from './proposal.ts';
import type { Registry } from './registry.ts';
import { textParts } from '../page/text-parts.ts';

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
      line: firstLine(parts[Number(block)]),
      words: exact,
    }));
}
