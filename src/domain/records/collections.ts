import { actorSchema } from '../entities/actor.ts';
import { analysisSchema } from '../entities/analysis.ts';
import { articleSchema } from '../entities/article.ts';
import { claimSchema } from '../entities/claim.ts';
import { correctionLogSchema } from '../corrections/correction.ts';
import { coverageSchema } from '../entities/coverage.ts';
import { eventSchema } from '../entities/event.ts';
import { outletSchema } from '../entities/outlet.ts';
import { pageSchema } from '../entities/page.ts';
import { quoteListSchema } from '../entities/quote.ts';
import { topicSchema } from '../entities/topic.ts';
import { wordingSchema } from '../wording/wording.ts';

/** The collections of `content/`: the schema of one record, and the ending of its file. */
export const COLLECTIONS = {
  articles: { schema: articleSchema, extension: '.mdx' },
  outlets: { schema: outletSchema, extension: '.yaml' },
  actors: { schema: actorSchema, extension: '.yaml' },
  topics: { schema: topicSchema, extension: '.yaml' },
  events: { schema: eventSchema, extension: '.yaml' },
  claims: { schema: claimSchema, extension: '.yaml' },
  quotes: { schema: quoteListSchema, extension: '.yaml' },
  wordings: { schema: wordingSchema, extension: '.yaml' },
  coverage: { schema: coverageSchema, extension: '.yaml' },
  corrections: { schema: correctionLogSchema, extension: '.yaml' },
  analyses: { schema: analysisSchema, extension: '.mdx' },
  pages: { schema: pageSchema, extension: '.mdx' },
} as const;

/** The name of a collection, which is also the name of its folder. */
export type CollectionName = keyof typeof COLLECTIONS;

/** The collections that are one file, `content/{name}.yaml`, instead of a folder. */
const SINGLE_FILES: readonly CollectionName[] = ['coverage', 'corrections'];

/** Whether a collection is one file instead of a folder. */
export function isSingleFile(name: CollectionName): boolean {
  return SINGLE_FILES.includes(name);
}

/** Where the files of a collection stand, as a pattern for messages: `content/actors/*.yaml`. */
export function filePattern(name: CollectionName): string {
  const { extension } = COLLECTIONS[name];
  return `content/${name}${isSingleFile(name) ? '' : '/*'}${extension}`;
}

/** The collection and id that a path from the project's root stands for; undefined when it is no record's. */
export function recordOfPath(
  path: string,
): { readonly collection: CollectionName; readonly id: string } | undefined {
  const [, name = '', file = '', extension = ''] =
    /^content\/([^/.]+)(?:\/([^/]+))?(\.[^./]+)$/u.exec(path) ?? [];
  if (!isCollectionName(name) || COLLECTIONS[name].extension !== extension) return undefined;
  if (isSingleFile(name)) return file === '' ? { collection: name, id: name } : undefined;
  return file === '' ? undefined : { collection: name, id: file };
}

/** Whether a folder of `content/` is a collection's. */
export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(COLLECTIONS, name);
}
