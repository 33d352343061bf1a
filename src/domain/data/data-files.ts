import { z } from 'zod';
import { EDITOR_KEYWORDS } from '../records/ids.ts';
import { actorData } from './actor-data.ts';
import { articleData } from './article-data.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { claimData } from './claim-data.ts';
import { listCsvColumns } from './csv-columns.ts';
import type { ToAbsolute } from './data-file.ts';
import { eventData } from './event-data.ts';
import { outletData } from './outlet-data.ts';
import { quoteData } from './quote-data.ts';
import { relationData } from './relation-data.ts';
import { topicData } from './topic-data.ts';
import { writeCsv } from './write-csv.ts';

/** The published data files by name: `articles` is `/data/articles.json`. */
export const DATA_FILES = {
  articles: articleData,
  events: eventData,
  claims: claimData,
  quotes: quoteData,
  relations: relationData,
  actors: actorData,
  topics: topicData,
  outlets: outletData,
} as const;

/** The name of a published data file. */
export type DataFileName = keyof typeof DATA_FILES;

/** The names of the published data files, in alphabetical order. */
export const DATA_FILE_NAMES = Object.keys(DATA_FILES).toSorted() as DataFileName[];

/** The JSON Schema (2020-12) of a whole data file: an array of its items. */
export function describeDataFile(name: DataFileName): object {
  return z.toJSONSchema(z.array(DATA_FILES[name].schema), {
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // What speaks to editors alone is no part of a published schema.
      for (const keyword of EDITOR_KEYWORDS) Reflect.deleteProperty(jsonSchema, keyword);
    },
  });
}

/** A data file as CSV: the same items as its JSON, one a row. */
export function writeDataCsv(name: DataFileName, corpus: Corpus, toAbsolute: ToAbsolute): string {
  const { schema, list } = DATA_FILES[name];
  const columns = listCsvColumns(z.toJSONSchema(schema, { unrepresentable: 'any' }) as object);
  return writeCsv(list(corpus, toAbsolute), columns);
}
