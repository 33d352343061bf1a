import { COLLECTIONS } from '../domain/collections.ts';
import { listHeadBlocks } from '../domain/head-blocks.ts';
import { readArticle } from '../loaders/read-article.ts';
import { readPage } from '../loaders/read-page.ts';
import { readRecord } from '../loaders/read-record.ts';
import type { Entry, Project } from './project.ts';
import type { ReadEntry } from './rule.ts';

/** Reads every recognised record of a project; each reading reports its faults on the entry's file. */
export function readRecords(project: Project): ReadEntry[] {
  return project.entries.flatMap((entry) => {
    const { record, readable, file } = entry;
    if (!record || !readable || String(file).trim() === '') return [];
    const read = readByCollection(entry, record.collection);
    return read ? [{ ...record, ...read, entry } as ReadEntry] : [];
  });
}

type Read = Pick<ReadEntry, 'data' | 'placeOf' | 'editsFor' | 'blocks'>;

function readByCollection({ file }: Entry, collection: keyof typeof COLLECTIONS): Read | undefined {
  if (collection === 'articles') {
    const article = readArticle(file);
    return article && { ...article, blocks: [...listHeadBlocks(article.data), ...article.body] };
  }
  const read = collection === 'pages' ? readPage(file) : readRecord(file, COLLECTIONS[collection].schema);
  return read && { ...read, blocks: [] };
}
