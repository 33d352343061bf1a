import type { Article } from './entities/article.ts';
import type { Citation } from './evidence/citation.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { LocatedClaim, LocatedEvent } from './corpus/located.ts';

/** The words of one block on a topic, and the events and questions of the topic that rest on them. */
export interface TopicPassage {
  readonly article: string;
  readonly block: string;
  /** Stretches of the block's text, in its order and apart from each other. */
  readonly words: readonly string[];
  readonly events: readonly LocatedEvent[];
  readonly claims: readonly LocatedClaim[];
}

/** One text's passages on a topic. */
export interface TopicPan {
  readonly article: Article;
  readonly passages: readonly TopicPassage[];
}

/** A topic in the words of each text, and the texts without: those that treat it in no event or answer, and the silent. */
export interface TopicWords {
  readonly pans: readonly TopicPan[];
  readonly wordless: readonly Article[];
  readonly silent: readonly Article[];
}

interface Ground {
  readonly citation: Citation;
  readonly event?: LocatedEvent;
  readonly claim?: LocatedClaim;
}

/**
 * The passages on a topic, text by text in the order of the articles: each block on which an event of the topic rests, or
 * an answer of a text of the topic to a question of it, once, in the order of the text.
 */
export function findTopicWords(
  topic: string,
  { articles, eventsOfTopic, claimsOfTopic }: Pick<Corpus, 'articles' | 'eventsOfTopic' | 'claimsOfTopic'>,
): TopicWords {
  const told = eventsOfTopic(topic).flatMap((event) =>
    event.citations.map((citation) => ({ citation, event })),
  );
  // A question can be of more topics than each text that answers it.
  const treating = new Set(articles.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id));
  const answered = claimsOfTopic(topic).flatMap((claim) =>
    claim.positions
      .filter(({ article }) => treating.has(article))
      .flatMap(({ citations }) => citations.map((citation) => ({ citation, claim }))),
  );
  const grounds = Map.groupBy<string, Ground>([...told, ...answered], ({ citation }) => citation.article);
  const pans = articles.map((article) => ({
    article,
    passages: listPassages(article, grounds.get(article.id) ?? []),
  }));
  const without = pans.filter(({ passages }) => passages.length === 0).map(({ article }) => article);
  return {
    pans: pans.filter(({ passages }) => passages.length > 0),
    wordless: without.filter(({ id }) => treating.has(id)),
    silent: without.filter(({ id }) => !treating.has(id)),
  };
}

function listPassages({ id, head, body }: Article, grounds: readonly Ground[]): TopicPassage[] {
  const byBlock = Map.groupBy(grounds, ({ citation }) => citation.block);
  return [...head, ...body].flatMap(({ id: block, text }) => {
    const here = byBlock.get(block);
    if (!here) return [];
    const words = joinStretches(here.map(({ citation }) => citation)).map(([start, end]) =>
      text.slice(start, end),
    );
    const events = new Set(here.flatMap(({ event }) => event ?? []));
    const claims = new Set(here.flatMap(({ claim }) => claim ?? []));
    return [{ article: id, block, words, events: [...events], claims: [...claims] }];
  });
}

/** Stretches that overlap, or with one character between them, as one. */
function joinStretches(citations: readonly Citation[]): (readonly [start: number, end: number])[] {
  const joined: (readonly [number, number])[] = [];
  for (const { start, end } of citations.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last[1] + 1) joined.splice(-1, 1, [last[0], Math.max(last[1], end)]);
    else joined.push([start, end]);
  }
  return joined;
}
