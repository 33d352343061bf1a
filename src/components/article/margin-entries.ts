import type { Margin } from '../../domain/corpus/apparatus.ts';
import type { LocatedClaim, LocatedEvent, LocatedQuote } from '../../domain/corpus/located.ts';
import type { Speaker } from '../../domain/entities/quote.ts';

/** The quotations of one speaker in a block, the unnamed under the words that describe them there. */
export interface Voice {
  readonly speaker: string;
  readonly quotes: readonly LocatedQuote[];
}

/** What a margin shows of a block: what the block tells, the questions it speaks on, who speaks in it, and the events that it only dates. */
interface MarginEntries {
  readonly told: readonly LocatedEvent[];
  readonly claims: readonly LocatedClaim[];
  readonly voices: readonly Voice[];
  readonly dated: readonly LocatedEvent[];
  /** The kinds of what is told, asked and said: «حدث · مسألة · اقتباس»; empty where there is nothing. */
  readonly summary: string;
}

/** Sorts what rests on a block into the entries of its margin; `nameOf` gives an actor's name by its id. */
export function listMarginEntries(
  { events, claims, quotes }: Margin,
  nameOf: (actor: string) => string,
): MarginEntries {
  const eventsThat = (wanted: 'fact' | 'date') =>
    events.filter(({ bears }) => bears === wanted).map(({ event }) => event);
  const told = eventsThat('fact');
  const kinds = [told.length > 0 && 'حدث', claims.length > 0 && 'مسألة', quotes.length > 0 && 'اقتباس'];
  return {
    told,
    claims,
    voices: groupByVoice(quotes, nameOf),
    dated: eventsThat('date'),
    summary: kinds.filter((kind) => kind !== false).join(' · '),
  };
}

/** An actor and someone described in the same words stay apart. */
function groupByVoice(quotes: readonly LocatedQuote[], nameOf: (actor: string) => string): Voice[] {
  const keyOf = (speaker: Speaker) => (typeof speaker === 'string' ? speaker : `«${speaker.described}»`);
  const groups = Map.groupBy(quotes, ({ speaker }) => keyOf(speaker));
  return [...groups.values()].map((group) => ({
    speaker: nameSpeaker(group[0]?.speaker, nameOf),
    quotes: group,
  }));
}

function nameSpeaker(speaker: Speaker | undefined, nameOf: (actor: string) => string): string {
  if (speaker === undefined) return '';
  return typeof speaker === 'string' ? nameOf(speaker) : speaker.described;
}
