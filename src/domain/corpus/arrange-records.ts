import type { Actor } from '../entities/actor.ts';
import type { Analysis } from '../entities/analysis.ts';
import { findMentions, type Mention } from '../arabic/find-mentions.ts';
import { buildMentionIndex } from '../arabic/mention-index.ts';
import type { Article } from '../entities/article.ts';
import { buildLocate, type Locate } from '../evidence/citation.ts';
import { orderClaims } from '../claims/order-claims.ts';
import type { Correction } from '../corrections/correction.ts';
import { sortCorrections } from '../corrections/sort-corrections.ts';
import { compareText } from '../text/compare-text.ts';
import { splitByDate } from '../dates/dated.ts';
import type { Event } from '../entities/event.ts';
import type { Outlet } from '../entities/outlet.ts';
import type { Page } from '../entities/page.ts';
import { listRelations, type Relation } from '../relations/relation.ts';
import type { Topic } from '../entities/topic.ts';
import { countWordings, type CountedWordings } from '../wording/count-wordings.ts';
import type { CorpusRecords } from './corpus-records.ts';
import {
  locateClaims,
  locateEvents,
  locateQuotes,
  type LocatedClaim,
  type LocatedEvent,
  type LocatedQuote,
} from './located.ts';
import { sortById } from './look-up.ts';

/** The lists of the corpus, each in the order in which pages show it; ties are broken by id. */
export interface CorpusLists {
  /** Dated articles, oldest first, and then the undated ones. */
  readonly articles: readonly Article[];
  readonly datedArticles: readonly Article[];
  readonly undatedArticles: readonly Article[];
  /** Dated events in order, and then the undated ones. */
  readonly events: readonly LocatedEvent[];
  readonly undatedEvents: readonly LocatedEvent[];
  /** Who with whom: the parties of the events, in the order of the events. */
  readonly relations: readonly Relation[];
  /** Questions, those on which most texts speak first. */
  readonly claims: readonly LocatedClaim[];
  /** Quotations in the order of their articles and of their texts. */
  readonly quotes: readonly LocatedQuote[];
  /** Every place where the texts name an actor, in the order of the articles and of their texts. */
  readonly mentions: readonly Mention[];
  readonly outlets: readonly Outlet[];
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  /** What each text calls the same thing, counted; and how long the texts are. */
  readonly wordings: CountedWordings;
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** The editors' readings, the latest added first. */
  readonly analyses: readonly Analysis[];
  readonly pages: readonly Page[];
  /** Finds the place of a passage. */
  readonly locate: Locate;
}

/** Sorts the records, finds the places of their evidence, and derives what follows from them. Throws as `buildCorpus` does. */
export function arrangeRecords(records: CorpusRecords): CorpusLists {
  const { dated, undated } = orderByDate(records.articles);
  const articles = [...dated, ...undated];
  const citable = articles.map(({ id, head, body }) => ({ id, blocks: [...head, ...body] }));
  const locate = buildLocate(citable);
  const located = orderByDate(locateEvents(records.events, citable, locate));
  const events = [...located.dated, ...located.undated];
  const mentionIndex = buildMentionIndex(records.actors);

  return {
    articles,
    datedArticles: dated,
    undatedArticles: undated,
    events,
    undatedEvents: located.undated,
    relations: listRelations(events),
    claims: orderClaims(locateClaims(records.claims, citable, locate)),
    quotes: locateQuotes(records.quotes, citable, locate),
    mentions: articles.flatMap((article) => findMentions(article, mentionIndex)),
    outlets: sortById(records.outlets),
    actors: sortById(records.actors),
    topics: sortById(records.topics),
    wordings: countWordings(records.wordings, citable),
    corrections: sortCorrections(records.corrections.flatMap(({ items }) => items)),
    analyses: sortById(records.analyses).toSorted((a, b) => compareText(b.added, a.added)),
    pages: sortById(records.pages),
    locate,
  };
}

function orderByDate<Item extends Pick<Article | Event, 'id' | 'date'>>(items: readonly Item[]) {
  return splitByDate(
    items,
    ({ date }) => date,
    ({ id }) => id,
  );
}
