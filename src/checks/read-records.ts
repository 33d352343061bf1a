import { isBlank } from '../domain/text/blank-text.ts';
import { COLLECTIONS } from '../domain/records/collections.ts';
import { listHeadBlocks } from '../domain/entities/head-blocks.ts';
import { readAnalysis } from '../loaders/read-analysis.ts';
import { readArticle, type ArticleRead } from '../loaders/read-article.ts';
import { readPage } from '../loaders/read-page.ts';
import { readRecord } from '../loaders/read-record.ts';
import type { Entry, Project } from './project.ts';
import type { ReadEntry, SalvagedEntry } from './rule.ts';

/**
 * Reads every recognised record of a project; each reading reports its faults on the entry's file.
 * What is left of a record that has one is given to `onSalvaged`.
 */
export function readRecords(project: Project, onSalvaged?: (entry: SalvagedEntry) => void): ReadEntry[] {
  return project.entries.flatMap((entry) => {
    const { record, readable, file } = entry;
    if (!record || !readable || isBlank(String(file))) return [];
    const read = readByCollection(entry, record.collection, (rest) =>
      onSalvaged?.({ ...record, ...rest, entry } as SalvagedEntry),
    );
    return read ? [{ ...record, ...read, entry } as ReadEntry] : [];
  });
}

type Read = Pick<ReadEntry, 'data' | 'placeOf' | 'editsFor' | 'blocks' | 'uses'>;
type OnSalvaged = (rest: Read & Pick<SalvagedEntry, 'lost'>) => void;

function readByCollection(
  { file }: Entry,
  collection: keyof typeof COLLECTIONS,
  onSalvaged: OnSalvaged,
): Read | undefined {
  if (collection === 'articles') {
    const article = readArticle(file, (rest) => onSalvaged(withBlocks(rest)));
    return article && withBlocks(article);
  }
  if (collection === 'analyses' || collection === 'pages') {
    const read = collection === 'analyses' ? readAnalysis : readPage;
    const document = read(file, (rest) => onSalvaged({ ...rest, blocks: [] }));
    return document && { ...document, blocks: [] };
  }
  const { schema } = COLLECTIONS[collection];
  const read = readRecord(file, schema, (rest) => onSalvaged({ ...rest, blocks: [], uses: [] }));
  return read && { ...read, blocks: [], uses: [] };
}

function withBlocks<Article extends ArticleRead>(article: Article): Article & Pick<Read, 'blocks' | 'uses'> {
  return { ...article, blocks: [...listHeadBlocks(article.data), ...article.body], uses: [] };
}
