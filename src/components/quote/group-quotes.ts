import { ACTOR_KINDS, type Actor } from '../../domain/entities/actor.ts';
import type { Article } from '../../domain/entities/article.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LocatedQuote } from '../../domain/corpus/located.ts';

/** The quotations of one speaker: an actor, or someone a text describes and does not name, who is nobody's actor. */
export type SpeakerQuotes = {
  /** The fragment of the speaker's entry; its underscore keeps it apart from the ids of quotations. */
  readonly fragment: string;
  readonly name: string;
  readonly quotes: readonly LocatedQuote[];
} & ({ readonly actor: Actor } | { readonly describedIn: Article });

/**
 * Quotations by speaker: persons, offices and so on in the order of the kinds of actor, then unnamed speakers; among
 * each in the order of the quotations given. The same description in two articles is two speakers.
 */
export function groupQuotes(
  quotes: readonly LocatedQuote[],
  { getActor, getArticle }: Pick<Corpus, 'getActor' | 'getArticle'>,
): SpeakerQuotes[] {
  const groups = [...Map.groupBy(quotes, keyOf).values()].map((members) =>
    toSpeaker(members, getActor, getArticle),
  );
  return groups.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function keyOf({ article, speaker }: LocatedQuote): string {
  return typeof speaker === 'string' ? speaker : `${article} ${speaker.described}`;
}

function toSpeaker(
  quotes: readonly LocatedQuote[],
  getActor: Corpus['getActor'],
  getArticle: Corpus['getArticle'],
): SpeakerQuotes {
  const [first] = quotes;
  if (!first) throw new RangeError('A speaker without quotations.');
  if (typeof first.speaker === 'string') {
    const actor = getActor(first.speaker);
    return { fragment: `by_${actor.id}`, name: actor.name, quotes, actor };
  }
  const describedIn = getArticle(first.article);
  return { fragment: `by_unnamed-${first.id}`, name: first.speaker.described, quotes, describedIn };
}

function rankOf(speaker: SpeakerQuotes): number {
  return 'actor' in speaker ? ACTOR_KINDS.indexOf(speaker.actor.kind) : ACTOR_KINDS.length;
}
