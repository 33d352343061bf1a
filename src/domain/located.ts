import { sortCitations, type Citable, type Citation, type Locate } from './citation.ts';
import type { QuoteFile } from './corpus.ts';
import type { Event } from './event.ts';
import type { Quote } from './quote.ts';

/** An event with the places of the words it rests on, and of those its date rests on, in the order of the articles. */
export interface LocatedEvent extends Event {
  readonly citations: readonly Citation[];
  readonly dateCitations: readonly Citation[];
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
