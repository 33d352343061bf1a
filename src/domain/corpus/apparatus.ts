import type { LocatedClaim, LocatedEvent, LocatedQuote } from './located.ts';

/** An event in the margin of a paragraph: the paragraph tells it, or only dates it. */
interface MarginEvent {
  readonly event: LocatedEvent;
  readonly bears: 'fact' | 'date';
}

/** What rests on one block of an article. */
export interface Margin {
  readonly events: readonly MarginEvent[];
  readonly claims: readonly LocatedClaim[];
  readonly quotes: readonly LocatedQuote[];
}

/** What rests on an article's blocks, by block id; a block that nothing rests on is absent. */
export type Apparatus = ReadonlyMap<string, Margin>;

interface OpenMargin {
  readonly events: MarginEvent[];
  readonly claims: LocatedClaim[];
  readonly quotes: LocatedQuote[];
}

/** Gathers, by article and block, the events, claims and quotations whose own pages cite that block: the same links the other way. */
export function buildApparatus(
  events: readonly LocatedEvent[],
  claims: readonly LocatedClaim[],
  quotes: readonly LocatedQuote[],
): ReadonlyMap<string, Apparatus> {
  const articles = new Map<string, Map<string, OpenMargin>>();
  for (const event of events) addEvent(articles, event);
  for (const claim of claims) addClaim(articles, claim);
  for (const quote of quotes) marginOf(articles, quote.citation).quotes.push(quote);
  return articles;
}

/** A block that both tells an event and dates it is listed once, as telling it. */
function addEvent(articles: Map<string, Map<string, OpenMargin>>, event: LocatedEvent): void {
  for (const [bears, citations] of [
    ['fact', event.citations],
    ['date', event.dateCitations],
  ] as const) {
    for (const citation of citations) {
      const margin = marginOf(articles, citation);
      if (!margin.events.some((entry) => entry.event === event)) margin.events.push({ event, bears });
    }
  }
}

/** A block on which several positions rest carries the claim once. */
function addClaim(articles: Map<string, Map<string, OpenMargin>>, claim: LocatedClaim): void {
  for (const citation of claim.positions.flatMap(({ citations }) => citations)) {
    const { claims } = marginOf(articles, citation);
    if (!claims.includes(claim)) claims.push(claim);
  }
}

function marginOf(
  articles: Map<string, Map<string, OpenMargin>>,
  { article, block }: { readonly article: string; readonly block: string },
): OpenMargin {
  const blocks = articles.get(article) ?? new Map<string, OpenMargin>();
  articles.set(article, blocks);
  const margin = blocks.get(block) ?? { events: [], claims: [], quotes: [] };
  blocks.set(block, margin);
  return margin;
}
