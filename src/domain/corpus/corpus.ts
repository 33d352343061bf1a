import { refuseDanglingIds } from './refuse-dangling-ids.ts';
import { arrangeRecords, type CorpusLists } from './arrange-records.ts';
import type { CorpusRecords } from './corpus-records.ts';
import { indexLists, type CorpusLookUps } from './index-lists.ts';

/** Everything the pages show, indexed once a build. */
export type Corpus = CorpusLists & CorpusLookUps;

/**
 * Builds the corpus from its records. Throws an Error that names record and id when a record refers to one that does
 * not exist, or rests on words that do not stand in exactly one place.
 */
export function buildCorpus(records: CorpusRecords): Corpus {
  refuseDanglingIds(records);
  const lists = arrangeRecords(records);
  return { ...lists, ...indexLists(lists) };
}
