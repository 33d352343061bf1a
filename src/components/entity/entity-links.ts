import type { Actor } from '../../domain/entities/actor.ts';
import { actorPath, topicPath } from '../../domain/web/addresses.ts';
import { countNoun, NOUNS } from '../../domain/arabic/plurals.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { Topic } from '../../domain/entities/topic.ts';
import { toHref } from '../../site.ts';

/** A link to a topic or actor, with the number of articles it has, in a number and in words. */
interface EntityLink {
  readonly name: string;
  readonly href: string;
  readonly count: number;
  readonly aside: string;
  readonly description?: string;
}

/** Links to topics, each with its articles counted and its description. */
export function listTopics(topics: readonly Topic[], corpus: Pick<Corpus, 'articlesOfTopic'>): EntityLink[] {
  return topics.map(({ id, name, description }) => ({
    ...linkTo(name, topicPath(id), corpus.articlesOfTopic(id).length),
    description,
  }));
}

/** Links to actors, each with its articles counted. */
export function listActors(actors: readonly Actor[], corpus: Pick<Corpus, 'articlesOfActor'>): EntityLink[] {
  return actors.map(({ id, name }) => linkTo(name, actorPath(id), corpus.articlesOfActor(id).length));
}

/** The links with the most articles, in the order they had among equals. */
export function pickMostCited(links: readonly EntityLink[], most: number): EntityLink[] {
  return links.toSorted((a, b) => b.count - a.count).slice(0, most);
}

function linkTo(name: string, path: string, count: number): EntityLink {
  return { name, href: toHref(path), count, aside: countNoun(count, NOUNS.text) };
}
