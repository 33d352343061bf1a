import type { Actor } from './actor.ts';
import type { Article } from './article.ts';
import { splitByDate } from './dates/dated.ts';
import type { Outlet } from './outlet.ts';
import type { Page } from './page.ts';
import { listActorReferences, listArticleReferences, type Reference } from './references.ts';
import type { Topic } from './topic.ts';

/** The records of every collection, as they were read. */
export interface CorpusRecords {
  readonly articles: readonly Article[];
  readonly outlets: readonly Outlet[];
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  readonly pages: readonly Page[];
}

/** Everything the pages show, indexed once a build; its lists are sorted and its look-ups throw on an unknown id. */
export interface Corpus extends CorpusRecords {
  /** Articles whose date is unknown, by id; `articles` holds the dated ones, oldest first, and then these. */
  readonly undatedArticles: readonly Article[];
  getArticle(id: string): Article;
  getOutlet(id: string): Outlet;
  getActor(id: string): Actor;
  getTopic(id: string): Topic;
  articlesOfActor(id: string): readonly Article[];
  articlesOfTopic(id: string): readonly Article[];
  /** Articles the outlet published, stated or known from outside; never a guess. */
  articlesOfOutlet(id: string): readonly Article[];
  /** Articles that relay the outlet. */
  articlesRelaying(id: string): readonly Article[];
  /** The articles just before and after an article in the order of time; none for an undated one. */
  neighboursOf(id: string): { readonly previous: Article | undefined; readonly next: Article | undefined };
}

/**
 * Builds the corpus from its records.
 * Throws an Error that names each record and id when a record refers to one that does not exist.
 */
export function buildCorpus(records: CorpusRecords): Corpus {
  refuseDanglingIds(records);
  const { dated, undated } = splitByDate(
    records.articles,
    ({ date }) => date,
    ({ id }) => id,
  );
  const articles = [...dated, ...undated];
  const byActor = groupArticles(articles, ({ actors }) => actors);
  const byTopic = groupArticles(articles, ({ topics }) => topics);
  const byOutlet = groupArticles(articles, ({ outlet }) => (outlet.id === undefined ? [] : [outlet.id]));
  const byRelayed = groupArticles(articles, ({ relays }) => relays ?? []);
  const positions = new Map(dated.map(({ id }, index) => [id, index]));

  return {
    articles,
    undatedArticles: undated,
    outlets: sortById(records.outlets),
    actors: sortById(records.actors),
    topics: sortById(records.topics),
    pages: sortById(records.pages),
    getArticle: lookUp('article', articles),
    getOutlet: lookUp('outlet', records.outlets),
    getActor: lookUp('actor', records.actors),
    getTopic: lookUp('topic', records.topics),
    articlesOfActor: (id) => byActor.get(id) ?? [],
    articlesOfTopic: (id) => byTopic.get(id) ?? [],
    articlesOfOutlet: (id) => byOutlet.get(id) ?? [],
    articlesRelaying: (id) => byRelayed.get(id) ?? [],
    neighboursOf: (id) => {
      const position = positions.get(id);
      if (position === undefined) return { previous: undefined, next: undefined };
      return { previous: dated[position - 1], next: dated[position + 1] };
    },
  };
}

function refuseDanglingIds(records: CorpusRecords): void {
  const ids = new Map(
    Object.entries<readonly { readonly id: string }[]>({ ...records }).map(([name, items]) => [
      name,
      new Set(items.map(({ id }) => id)),
    ]),
  );
  const known = ({ collection, id }: Reference) => ids.get(collection)?.has(id) === true;
  const dangling = [
    ...records.articles.map((article) => ({
      owner: `articles/${article.id}`,
      references: listArticleReferences(article),
    })),
    ...records.actors.map((actor) => ({
      owner: `actors/${actor.id}`,
      references: listActorReferences(actor),
    })),
  ].flatMap(({ owner, references }) =>
    references
      .filter((reference) => !known(reference))
      .map(({ path, collection, id }) => `${owner}, ${path.join('.')}: there is no ${collection}/${id}`),
  );
  if (dangling.length > 0) throw new Error(`Dangling ids in content/:\n${dangling.join('\n')}`);
}

function groupArticles(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly string[],
): ReadonlyMap<string, readonly Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  }
  return groups;
}

function lookUp<Item extends { readonly id: string }>(
  kind: string,
  items: readonly Item[],
): (id: string) => Item {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new Error(`There is no ${kind} "${id}" in the corpus.`);
    return item;
  };
}

function sortById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
