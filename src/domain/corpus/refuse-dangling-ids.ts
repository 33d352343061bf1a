import type { CorpusRecords } from './corpus-records.ts';
import type { AnyRecord } from '../records/records.ts';
import { listReferences } from '../records/references.ts';

/** Throws one Error that names every id which a record refers to and no record has. */
export function refuseDanglingIds(records: CorpusRecords): void {
  const ids = new Map(
    Object.entries<readonly { readonly id: string }[]>({
      ...records,
      quotes: records.quotes.flatMap(({ items }) => items),
    }).map(([name, items]) => [name, new Set(items.map(({ id }) => id))]),
  );
  const dangling = listRecords(records).flatMap((record) =>
    listReferences(record)
      .filter(({ collection, id }) => !ids.get(collection)?.has(id))
      .map(
        ({ path, collection, id }) =>
          `${record.collection}/${record.id}, ${path.join('.')}: there is no ${collection}/${id}`,
      ),
  );
  if (dangling.length > 0) throw new Error(`Dangling ids in content/:\n${dangling.join('\n')}`);
}

function listRecords({
  articles,
  actors,
  events,
  claims,
  quotes,
  corrections,
  analyses,
}: CorpusRecords): AnyRecord[] {
  return [
    ...articles.map((data) => ({ collection: 'articles' as const, id: data.id, data })),
    ...actors.map((data) => ({ collection: 'actors' as const, id: data.id, data })),
    ...events.map((data) => ({ collection: 'events' as const, id: data.id, data })),
    ...claims.map((data) => ({ collection: 'claims' as const, id: data.id, data })),
    ...corrections.map(({ id, items }) => ({ collection: 'corrections' as const, id, data: [...items] })),
    ...analyses.map((data) => ({ collection: 'analyses' as const, id: data.id, data })),
    ...quotes.map(({ id, items }) => ({ collection: 'quotes' as const, id, data: [...items] })),
  ];
}
