import { COLLECTIONS } from '../domain/collections.ts';
import { readArticle } from '../loaders/read-article.ts';
import { readPage } from '../loaders/read-page.ts';
import { readRecord, type RecordRead } from '../loaders/read-record.ts';
import type { Entry, Project } from './project.ts';
import type { ReadEntry } from './rule.ts';

/** Reads every recognised record of a project; each reading reports its faults on the entry's file. */
export function readRecords(project: Project): ReadEntry[] {
  return project.entries.flatMap((entry) => {
    const { record, readable, file } = entry;
    if (!record || !readable || String(file).trim() === '') return [];
    const read = readByCollection(entry, record.collection);
    if (!read) return [];
    const { data, placeOf } = read;
    return [{ ...record, data, placeOf, entry } as ReadEntry];
  });
}

function readByCollection(
  { file }: Entry,
  collection: keyof typeof COLLECTIONS,
): Pick<RecordRead<unknown>, 'data' | 'placeOf'> | undefined {
  if (collection === 'articles') return readArticle(file);
  if (collection === 'pages') return readPage(file);
  return readRecord(file, COLLECTIONS[collection].schema);
}
