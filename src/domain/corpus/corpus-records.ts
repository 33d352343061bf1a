import type { Actor } from '../entities/actor.ts';
import type { Analysis } from '../entities/analysis.ts';
import type { Article } from '../entities/article.ts';
import type { Claim } from '../entities/claim.ts';
import type { Correction } from '../corrections/correction.ts';
import type { Event } from '../entities/event.ts';
import type { Outlet } from '../entities/outlet.ts';
import type { Page } from '../entities/page.ts';
import type { Quote } from '../entities/quote.ts';
import type { Topic } from '../entities/topic.ts';
import type { Wording } from '../wording/wording.ts';

/** The records of every collection, as they were read; quotations by the article they stand in. */
export interface CorpusRecords {
  readonly articles: readonly Article[];
  readonly outlets: readonly Outlet[];
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly quotes: readonly QuoteFile[];
  readonly wordings: readonly Wording[];
  readonly corrections: readonly CorrectionFile[];
  readonly analyses: readonly Analysis[];
  readonly pages: readonly Page[];
}

/** The quotations of one article, in the order of its text; `id` is the article's. */
export interface QuoteFile {
  readonly id: string;
  readonly items: readonly Omit<Quote, 'article'>[];
}

/** The log of corrections, as its one file holds it. */
interface CorrectionFile {
  readonly id: string;
  readonly items: readonly Correction[];
}
