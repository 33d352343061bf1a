import type { Article } from './article.ts';
import type { Citation } from './citation.ts';
import type { Corpus } from './corpus.ts';
import { groupBy } from './look-up.ts';
import type { LocatedEvent } from './located.ts';

/** A passage of one text, and the events of the topic for which it stands. */
export interface TopicPassage {
  readonly citation: Citation;
  readonly events: readonly LocatedEvent[];
}

/** One text's passages on a topic. */
export interface TopicPan {
  readonly article: Article;
  readonly passages: readonly TopicPassage[];
}

/** A topic in the words of each text, and the texts without: those that treat it but tell no event of it, and the silent. */
export interface TopicWords {
  readonly pans: readonly TopicPan[];
  readonly eventless: readonly Article[];
  readonly silent: readonly Article[];
}

/**
 * The passages on a topic, text by text in the order of the articles, and in each the first passage on every event, in the
 * order of the events; all others stand on the events' own pages.
 */
export function findTopicWords(
  topic: string,
  { articles, eventsOfTopic }: Pick<Corpus, 'articles' | 'eventsOfTopic'>,
): TopicWords {
  const eventsOfArticle = groupBy(eventsOfTopic(topic), ({ citations }) =>
    citations.map(({ article }) => article),
  );
  const pans = articles.map((article) => ({
    article,
    passages: listPassages(article.id, eventsOfArticle(article.id)),
  }));
  const without = pans.filter(({ passages }) => passages.length === 0).map(({ article }) => article);
  return {
    pans: pans.filter(({ passages }) => passages.length > 0),
    eventless: without.filter(({ topics }) => topics.includes(topic)),
    silent: without.filter(({ topics }) => !topics.includes(topic)),
  };
}

/** Words that stand for several events are given once. */
function listPassages(article: string, events: readonly LocatedEvent[]): TopicPassage[] {
  const chosen = events.flatMap((event) => {
    const citation = event.citations.find((candidate) => candidate.article === article);
    return citation ? [{ citation, event }] : [];
  });
  const byPlace = Map.groupBy(chosen, ({ citation: { block, start, end } }) => `${block} ${start} ${end}`);
  return [...byPlace.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ citation: first.citation, events: members.map(({ event }) => event) }] : [];
  });
}
