import { actorSchema } from './actor.ts';
import { articleSchema } from './article.ts';
import { outletSchema } from './outlet.ts';
import { pageSchema } from './page.ts';
import { topicSchema } from './topic.ts';

/** The collections of `content/`: the schema of one record, and the ending of its file. */
export const COLLECTIONS = {
  articles: { schema: articleSchema, extension: '.mdx' },
  outlets: { schema: outletSchema, extension: '.yaml' },
  actors: { schema: actorSchema, extension: '.yaml' },
  topics: { schema: topicSchema, extension: '.yaml' },
  pages: { schema: pageSchema, extension: '.mdx' },
} as const;

/** The name of a collection, which is also the name of its folder. */
export type CollectionName = keyof typeof COLLECTIONS;

/** Whether a folder of `content/` is a collection's. */
export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(COLLECTIONS, name);
}
