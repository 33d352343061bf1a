import { z } from 'zod';
import type { Actor } from '../actor.ts';
import { actorPath, articlePath, outletPath, topicPath } from '../addresses.ts';
import type { Article } from '../article.ts';
import { isNumbered } from '../blocks.ts';
import type { Corpus } from '../corpus.ts';
import type { Outlet } from '../outlet.ts';
import type { Topic } from '../topic.ts';
import {
  actorRecordSchema,
  articleRecordSchema,
  outletRecordSchema,
  topicRecordSchema,
  type ActorRecord,
  type ArticleRecord,
  type OutletRecord,
  type TopicRecord,
} from './data-records.ts';

/** Turns an address from the site's root, such as `/actors/x/`, into a full one with the base path. */
export type ToAbsolute = (path: string) => string;

/** The published data files: the schema of one item, and the items of a corpus in the order of their ids. */
export const DATA_FILES = {
  articles: {
    schema: articleRecordSchema,
    list: (corpus: Corpus, toAbsolute: ToAbsolute) =>
      sortById(corpus.articles.map((article) => toArticleRecord(article, toAbsolute))),
  },
  outlets: {
    schema: outletRecordSchema,
    list: (corpus: Corpus, toAbsolute: ToAbsolute) =>
      corpus.outlets.map((outlet) => toOutletRecord(outlet, toAbsolute)),
  },
  actors: {
    schema: actorRecordSchema,
    list: (corpus: Corpus, toAbsolute: ToAbsolute) =>
      corpus.actors.map((actor) => toActorRecord(actor, toAbsolute)),
  },
  topics: {
    schema: topicRecordSchema,
    list: (corpus: Corpus, toAbsolute: ToAbsolute) =>
      corpus.topics.map((topic) => toTopicRecord(topic, toAbsolute)),
  },
} as const;

export type DataFileName = keyof typeof DATA_FILES;

/** The names of the published data files, in alphabetical order. */
export const DATA_FILE_NAMES = Object.keys(DATA_FILES).toSorted() as DataFileName[];

/** The JSON Schema (2020-12) of a whole data file: an array of its items. */
export function describeDataFile(name: DataFileName): object {
  return z.toJSONSchema(z.array(DATA_FILES[name].schema));
}

function toArticleRecord(article: Article, toAbsolute: ToAbsolute): ArticleRecord {
  const {
    id,
    title,
    subtitle,
    date,
    pageUpdated,
    outlet,
    relays = [],
    actors,
    topics,
    url,
    added,
    summary,
  } = article;
  return compact<ArticleRecord>({
    id,
    url: toAbsolute(articlePath(id)),
    title,
    subtitle,
    date: compact({ edtf: 'edtf' in date ? date.edtf : undefined, basis: date.basis, reason: date.reason }),
    pageUpdated,
    outlet: compact({
      id: outlet.id,
      basis: outlet.basis,
      reason: 'reason' in outlet ? outlet.reason : undefined,
    }),
    relays: [...relays],
    actors: [...actors],
    topics: [...topics],
    originalUrl: url === undefined ? undefined : new URL(url).href,
    added,
    summary,
    blocks: [
      ...article.head,
      ...article.body.filter((block) => isNumbered(block) || block.kind === 'heading'),
    ].map(({ id: block, text }) => ({ id: block, text })),
  });
}

function toOutletRecord({ id, name, latin, kind, url, note }: Outlet, toAbsolute: ToAbsolute): OutletRecord {
  return compact<OutletRecord>({ id, url: toAbsolute(outletPath(id)), name, latin, kind, site: url, note });
}

function toActorRecord(
  { id, name, kind, aliases = [], memberOf = [], note }: Actor,
  toAbsolute: ToAbsolute,
): ActorRecord {
  const lists = { aliases: [...aliases], memberOf: [...memberOf] };
  return compact<ActorRecord>({ id, url: toAbsolute(actorPath(id)), name, kind, ...lists, note });
}

function toTopicRecord({ id, name, description }: Topic, toAbsolute: ToAbsolute): TopicRecord {
  return { id, url: toAbsolute(topicPath(id)), name, description };
}

/** Leaves out what is undefined, as JSON would. */
function compact<Shape extends object>(values: { [Key in keyof Shape]: Shape[Key] | undefined }): Shape {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Shape;
}

function sortById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
