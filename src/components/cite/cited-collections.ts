import type { BibliographyItem } from '../../domain/bibliography/bibliography-item.ts';
import { itemOfClaim, itemOfEvent } from '../../domain/bibliography/page-item.ts';
import { itemOfQuote } from '../../domain/bibliography/quote-item.ts';
import { weighClaim } from '../../domain/claims/weigh-claim.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import { toAbsolute } from '../../site.ts';
import { nameRelation } from '../claim/claim-labels.ts';
import { STATUS_LABELS } from '../event/event-labels.ts';
import { QUOTE_FORM_LABELS } from '../quote/quote-labels.ts';

/** The collections whose citations can be had in one file, and what stands in it: one item a record. */
export const CITED_COLLECTIONS = {
  claims: (corpus) =>
    corpus.claims.map((claim) => itemOfClaim(claim, nameRelation(weighClaim(claim, corpus)), toAbsolute)),
  events: ({ events }) => events.map((event) => itemOfEvent(event, STATUS_LABELS[event.status], toAbsolute)),
  quotes: (corpus) =>
    corpus.quotes.map((quote) => itemOfQuote(quote, QUOTE_FORM_LABELS[quote.form], corpus, toAbsolute)),
} as const satisfies Record<string, (corpus: Corpus) => BibliographyItem[]>;

/** The name of a collection whose citations can be had in one file. */
type CitedCollection = keyof typeof CITED_COLLECTIONS;

/** The names of those collections, as they stand in addresses: `/events/cite.bib`. */
export const CITED_COLLECTION_NAMES = Object.keys(CITED_COLLECTIONS) as CitedCollection[];
