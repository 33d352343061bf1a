import { getCollection, type CollectionEntry } from 'astro:content';
import type { Article } from '../domain/entities/article.ts';
import { buildCorpus, type Corpus } from '../domain/corpus/corpus.ts';
import { listHeadBlocks } from '../domain/entities/head-blocks.ts';
import { readBlocks } from '../loaders/block-store.ts';

let cached: Promise<Corpus> | undefined;

/** The one corpus of a build, read from the collections on the first call. Throws when a record refers to one that is missing. */
export function loadCorpus(): Promise<Corpus> {
  cached ??= readCorpus();
  return cached;
}

async function readCorpus(): Promise<Corpus> {
  const [articles, outlets, actors, topics, events, claims, quotes, wordings, corrections, analyses, pages] =
    await Promise.all([
      getCollection('articles'),
      getCollection('outlets'),
      getCollection('actors'),
      getCollection('topics'),
      getCollection('events'),
      getCollection('claims'),
      getCollection('quotes'),
      getCollection('wordings'),
      getCollection('corrections'),
      getCollection('analyses'),
      getCollection('pages'),
    ]);
  return buildCorpus({
    articles: articles.map(toArticle),
    outlets: outlets.map(withId),
    actors: actors.map(withId),
    topics: topics.map(withId),
    events: events.map(withId),
    claims: claims.map(withId),
    quotes: quotes.map(withId),
    wordings: wordings.map(withId),
    corrections: corrections.map(withId),
    analyses: analyses.map(withId),
    pages: pages.map(withId),
  });
}

function toArticle({ id, data, digest }: CollectionEntry<'articles'>): Article {
  if (digest === undefined) throw new Error(`Article "${id}" was stored without a digest.`);
  return { ...data, id, head: listHeadBlocks(data), body: readBlocks(String(digest)) };
}

function withId<Data extends object>({
  id,
  data,
}: {
  readonly id: string;
  readonly data: Data;
}): Data & { readonly id: string } {
  return { ...data, id };
}
