import type { Actor } from '../entities/actor.ts';
import type { Analysis } from '../entities/analysis.ts';
import type { Mention } from '../arabic/find-mentions.ts';
import type { Article } from '../entities/article.ts';
import type { CorrectedField, Correction } from '../corrections/correction.ts';
import type { Outlet } from '../entities/outlet.ts';
import type { Relation } from '../relations/relation.ts';
import type { Topic } from '../entities/topic.ts';
import type { CountedWording } from '../wording/count-wording.ts';
import { buildApparatus, type Apparatus } from './apparatus.ts';
import type { CorpusLists } from './arrange-records.ts';
import type { LocatedClaim, LocatedEvent, LocatedQuote } from './located.ts';
import { groupBy, lookUp } from './look-up.ts';

/** The articles just before and after an article in the order of time; none for an undated one. */
interface Neighbours {
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
}

/** The look-ups of the corpus; what they list is in the order of the list it comes from. `get…` throws an Error on an unknown id. */
export interface CorpusLookUps {
  getArticle(id: string): Article;
  getEvent(id: string): LocatedEvent;
  getClaim(id: string): LocatedClaim;
  getQuote(id: string): LocatedQuote;
  getAnalysis(id: string): Analysis;
  getWording(id: string): CountedWording;
  getOutlet(id: string): Outlet;
  getActor(id: string): Actor;
  getTopic(id: string): Topic;
  articlesOfActor(id: string): readonly Article[];
  articlesOfTopic(id: string): readonly Article[];
  /** Articles the outlet published, stated or known from outside; never a guess. */
  articlesOfOutlet(id: string): readonly Article[];
  eventsOfActor(id: string): readonly LocatedEvent[];
  eventsOfTopic(id: string): readonly LocatedEvent[];
  eventsOfArticle(id: string): readonly LocatedEvent[];
  relationsOfActor(id: string): readonly Relation[];
  claimsOfTopic(id: string): readonly LocatedClaim[];
  quotesOfSpeaker(id: string): readonly LocatedQuote[];
  quotesOfArticle(id: string): readonly LocatedQuote[];
  analysesOfArticle(id: string): readonly Analysis[];
  analysesOfTopic(id: string): readonly Analysis[];
  mentionsOfActor(id: string): readonly Mention[];
  mentionsOfArticle(id: string): readonly Mention[];
  /** The corrections of one record, or of a place in it, newest first; without an id, those of all records of its kind. */
  correctionsOf(field: CorrectedField, id?: string): readonly Correction[];
  /** What rests on each block of an article. */
  apparatusOf(article: string): Apparatus;
  neighboursOf(id: string): Neighbours;
}

/** Indexes the lists of the corpus by what pages look up. */
export function indexLists(lists: CorpusLists): CorpusLookUps {
  const { articles, events, relations, claims, quotes, mentions, analyses, corrections } = lists;
  const apparatus = buildApparatus(events, claims, quotes);

  return {
    getArticle: lookUp('article', articles),
    getEvent: lookUp('event', events),
    getClaim: lookUp('claim', claims),
    getQuote: lookUp('quote', quotes),
    getAnalysis: lookUp('analysis', analyses),
    getWording: lookUp('wording', lists.wordings.items),
    getOutlet: lookUp('outlet', lists.outlets),
    getActor: lookUp('actor', lists.actors),
    getTopic: lookUp('topic', lists.topics),
    articlesOfActor: groupBy(articles, ({ actors }) => actors),
    articlesOfTopic: groupBy(articles, ({ topics }) => topics),
    articlesOfOutlet: groupBy(articles, ({ outlet }) => (outlet.id === undefined ? [] : [outlet.id])),
    eventsOfActor: groupBy(events, ({ actors }) => actors),
    eventsOfTopic: groupBy(events, ({ topics }) => topics),
    eventsOfArticle: groupBy(events, ({ citations }) => citations.map(({ article }) => article)),
    relationsOfActor: groupBy(relations, ({ a, b }) => [a, b]),
    claimsOfTopic: groupBy(claims, ({ topics }) => topics),
    quotesOfSpeaker: groupBy(quotes, ({ speaker }) => (typeof speaker === 'string' ? [speaker] : [])),
    quotesOfArticle: groupBy(quotes, ({ article }) => [article]),
    analysesOfArticle: groupBy(analyses, ({ articles: compared }) => compared),
    analysesOfTopic: groupBy(analyses, ({ topics }) => topics),
    mentionsOfActor: groupBy(mentions, ({ actor }) => [actor]),
    mentionsOfArticle: groupBy(mentions, ({ article }) => [article]),
    correctionsOf: (field, id) =>
      corrections.filter(({ where }) =>
        id === undefined ? where[field] !== undefined : where[field] === id,
      ),
    apparatusOf: (article) => apparatus.get(article) ?? new Map(),
    neighboursOf: findNeighbours(lists.datedArticles),
  };
}

function findNeighbours(articles: readonly Article[]): CorpusLookUps['neighboursOf'] {
  const positions = new Map(articles.map(({ id }, index) => [id, index]));
  return (id) => {
    const position = positions.get(id);
    if (position === undefined) return { previous: undefined, next: undefined };
    return { previous: articles[position - 1], next: articles[position + 1] };
  };
}
