import { sortCitations, type Citable, type Citation, type Locate } from '../evidence/citation.ts';
import type { Claim, Position } from '../entities/claim.ts';
import type { QuoteFile } from './corpus-records.ts';
import type { Event } from '../entities/event.ts';
import type { Quote } from '../entities/quote.ts';

/** An event with the places of the words it rests on, and of those its date rests on, in the order of the articles. */
export interface LocatedEvent extends Event {
  readonly citations: readonly Citation[];
  readonly dateCitations: readonly Citation[];
}

/** A position with the places of its words, in the order of its text. */
export interface LocatedPosition extends Position {
  readonly citations: readonly Citation[];
}

/** A claim with its positions in the order of the articles and of their texts. */
export interface LocatedClaim extends Omit<Claim, 'positions'> {
  readonly positions: readonly LocatedPosition[];
}

/** A quotation with the place of its words. */
export interface LocatedQuote extends Quote {
  readonly citation: Citation;
}

/** Finds the places of the passages that events rest on. */
export function locateEvents(
  events: readonly Event[],
  articles: readonly Citable[],
  locate: Locate,
): LocatedEvent[] {
  return events.map((event) => ({
    ...event,
    citations: sortCitations(event.evidence.map(locate), articles),
    dateCitations: sortCitations((event.date.evidence ?? []).map(locate), articles),
  }));
}

/** Finds the places of the passages that claims rest on, and puts positions in the order of their first passages. */
export function locateClaims(
  claims: readonly Claim[],
  articles: readonly Citable[],
  locate: Locate,
): LocatedClaim[] {
  return claims.map((claim) => {
    const positions = claim.positions.map((position) => ({
      ...position,
      citations: sortCitations(position.evidence.map(locate), articles),
    }));
    const firsts = new Map(positions.map((position) => [position.citations[0], position]));
    const order = sortCitations(
      [...firsts.keys()].filter((citation) => citation !== undefined),
      articles,
    );
    return { ...claim, positions: order.flatMap((citation) => firsts.get(citation) ?? []) };
  });
}

/** Finds the places of quotations, and puts them in the order of their articles and of their texts. */
export function locateQuotes(
  files: readonly QuoteFile[],
  articles: readonly Citable[],
  locate: Locate,
): LocatedQuote[] {
  const quotes = files.flatMap(({ id: article, items }) =>
    items.map((item) => ({ ...item, article, citation: locate({ ...item, article }) })),
  );
  const byCitation = new Map(quotes.map((quote) => [quote.citation, quote]));
  return sortCitations([...byCitation.keys()], articles).flatMap(
    (citation) => byCitation.get(citation) ?? [],
  );
}
