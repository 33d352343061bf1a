import type { Actor } from './actor.ts';
import { buildApparatus, type Apparatus } from './apparatus.ts';
import { findMentions, type Mention } from './arabic/find-mentions.ts';
import { buildMentionIndex } from './arabic/mention-index.ts';
import type { Analysis } from './analysis.ts';
import type { Article } from './article.ts';
import type { CorrectedField, Correction } from './corrections/correction.ts';
import { sortCorrections } from './corrections/sort-corrections.ts';
import { buildLocate, type Locate } from './citation.ts';
import type { Claim } from './claim.ts';
import { orderClaims } from './claims/order-claims.ts';
import {
  locateClaims,
  locateEvents,
  locateQuotes,
  type LocatedClaim,
  type LocatedEvent,
  type LocatedQuote,
} from './located.ts';
import { groupBy, lookUp, sortById } from './look-up.ts';
import { compareText } from './dates/compare-dates.ts';
import { splitByDate } from './dates/dated.ts';
import type { Event } from './event.ts';
import type { Outlet } from './outlet.ts';
import type { Page } from './page.ts';
import type { Quote } from './quote.ts';
import { refuseDanglingIds } from './refuse-dangling-ids.ts';
import { listRelations, type Relation } from './relations/relation.ts';
import type { Topic } from './topic.ts';
import { countWordings, type CountedWordings } from './wording/count-wordings.ts';
import type { Wording } from './wording/wording.ts';

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
export interface CorrectionFile {
  readonly id: string;
  readonly items: readonly Correction[];
}

/** Everything the pages show, indexed once a build; its lists are sorted and its look-ups throw on an unknown id. */
export interface Corpus {
  /** Dated articles, oldest first, and then the undated ones, by id. */
  readonly articles: readonly Article[];
  readonly undatedArticles: readonly Article[];
  /** Dated events in order, and then the undated ones, by id. */
  readonly events: readonly LocatedEvent[];
  readonly undatedEvents: readonly LocatedEvent[];
  /** Who with whom: the parties of the events, in the order of the events. */
  readonly relations: readonly Relation[];
  /** Questions, those on which most texts speak first. */
  readonly claims: readonly LocatedClaim[];
  /** Quotations in the order of their articles and of their texts. */
  readonly quotes: readonly LocatedQuote[];
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
  readonly locate: Locate;
  getArticle(id: string): Article;
  getEvent(id: string): LocatedEvent;
  getClaim(id: string): LocatedClaim;
  getOutlet(id: string): Outlet;
  getActor(id: string): Actor;
  getTopic(id: string): Topic;
  articlesOfActor(id: string): readonly Article[];
  articlesOfTopic(id: string): readonly Article[];
  /** Articles the outlet published, stated or known from outside; never a guess. */
  articlesOfOutlet(id: string): readonly Article[];
  /** Articles that relay the outlet. */
  articlesRelaying(id: string): readonly Article[];
  eventsOfActor(id: string): readonly LocatedEvent[];
  eventsOfTopic(id: string): readonly LocatedEvent[];
  eventsOfArticle(id: string): readonly LocatedEvent[];
  relationsOfActor(id: string): readonly Relation[];
  claimsOfTopic(id: string): readonly LocatedClaim[];
  claimsOfArticle(id: string): readonly LocatedClaim[];
  quotesOfSpeaker(id: string): readonly LocatedQuote[];
  quotesOfArticle(id: string): readonly LocatedQuote[];
  analysesOfArticle(id: string): readonly Analysis[];
  analysesOfTopic(id: string): readonly Analysis[];
  /** Every place where the texts name an actor, in the order of the articles and of their texts. */
  mentionsOfActor(id: string): readonly Mention[];
  mentionsOfArticle(id: string): readonly Mention[];
  /** The corrections of one record, or of a place in it, newest first. */
  correctionsOf(field: CorrectedField, id: string): readonly Correction[];
  /** What rests on each block of an article. */
  apparatusOf(article: string): Apparatus;
  /** The articles just before and after an article in the order of time; none for an undated one. */
  neighboursOf(id: string): { readonly previous: Article | undefined; readonly next: Article | undefined };
}

/**
 * Builds the corpus from its records. Throws an Error that names record and id when a record refers to one that does
 * not exist, or rests on words that do not stand in exactly one place.
 */
export function buildCorpus(records: CorpusRecords): Corpus {
  refuseDanglingIds(records);
  const { dated, undated } = orderByDate(records.articles);
  const articles = [...dated, ...undated];
  const citable = articles.map(({ id, head, body }) => ({ id, blocks: [...head, ...body] }));
  const locate = buildLocate(citable);
  const located = orderByDate(locateEvents(records.events, citable, locate));
  const events = [...located.dated, ...located.undated];
  const claims = orderClaims(locateClaims(records.claims, citable, locate));
  const quotes = locateQuotes(records.quotes, citable, locate);
  const relations = listRelations(events);
  const apparatus = buildApparatus(events, claims, quotes);
  const corrections = sortCorrections(records.corrections.flatMap(({ items }) => items));
  const analyses = sortById(records.analyses).toSorted((a, b) => compareText(b.added, a.added));
  const mentionIndex = buildMentionIndex(records.actors);
  const mentions = articles.flatMap((article) => findMentions(article, mentionIndex));
  const positions = new Map(dated.map(({ id }, index) => [id, index]));

  return {
    articles,
    undatedArticles: undated,
    events,
    undatedEvents: located.undated,
    relations,
    claims,
    quotes,
    outlets: sortById(records.outlets),
    actors: sortById(records.actors),
    topics: sortById(records.topics),
    wordings: countWordings(records.wordings, citable),
    corrections,
    analyses,
    pages: sortById(records.pages),
    locate,
    getArticle: lookUp('article', articles),
    getEvent: lookUp('event', events),
    getClaim: lookUp('claim', claims),
    getOutlet: lookUp('outlet', records.outlets),
    getActor: lookUp('actor', records.actors),
    getTopic: lookUp('topic', records.topics),
    articlesOfActor: groupBy(articles, ({ actors }) => actors),
    articlesOfTopic: groupBy(articles, ({ topics }) => topics),
    articlesOfOutlet: groupBy(articles, ({ outlet }) => (outlet.id === undefined ? [] : [outlet.id])),
    articlesRelaying: groupBy(articles, ({ relays }) => relays ?? []),
    eventsOfActor: groupBy(events, ({ actors }) => actors),
    eventsOfTopic: groupBy(events, ({ topics }) => topics),
    eventsOfArticle: groupBy(events, ({ citations }) => citations.map(({ article }) => article)),
    relationsOfActor: groupBy(relations, ({ a, b }) => [a, b]),
    claimsOfTopic: groupBy(claims, ({ topics }) => topics),
    claimsOfArticle: groupBy(claims, ({ positions }) => positions.map(({ article }) => article)),
    quotesOfSpeaker: groupBy(quotes, ({ speaker }) => (typeof speaker === 'string' ? [speaker] : [])),
    quotesOfArticle: groupBy(quotes, ({ article }) => [article]),
    analysesOfArticle: groupBy(analyses, ({ articles }) => articles),
    analysesOfTopic: groupBy(analyses, ({ topics }) => topics),
    mentionsOfActor: groupBy(mentions, ({ actor }) => [actor]),
    mentionsOfArticle: groupBy(mentions, ({ article }) => [article]),
    correctionsOf: (field, id) => corrections.filter(({ where }) => where[field] === id),
    apparatusOf: (article) => apparatus.get(article) ?? new Map(),
    neighboursOf: (id) => {
      const position = positions.get(id);
      if (position === undefined) return { previous: undefined, next: undefined };
      return { previous: dated[position - 1], next: dated[position + 1] };
    },
  };
}

function orderByDate<Item extends Pick<Article | Event, 'id' | 'date'>>(items: readonly Item[]) {
  return splitByDate(
    items,
    ({ date }) => date,
    ({ id }) => id,
  );
}
