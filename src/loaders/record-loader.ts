import type { Loader, LoaderContext } from 'astro/loaders';
import { COLLECTIONS, type CollectionName } from '../domain/records/collections.ts';
import { readRecord } from './read-record.ts';
import { readSourceFiles, refuseFaulty, loadAndWatch, toStored } from './source-files.ts';

/** Loads a registry: one YAML file a record. Throws with file, line and column when one is faulty. */
export function recordLoader(collection: CollectionName): Loader {
  return {
    name: `${collection}-loader`,
    load: (context) => loadAndWatch(context, collection, () => loadRecords(context, collection)),
  };
}

async function loadRecords({ store, parseData }: LoaderContext, collection: CollectionName): Promise<void> {
  const sources = readSourceFiles(collection);
  const ids = new Set(sources.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, path, file, digest } of sources) {
    if (store.get(id)?.digest === digest) continue;
    const record = readRecord(file, COLLECTIONS[collection].schema);
    refuseFaulty(file);
    if (!record) throw new Error(`${path} could not be read.`);
    store.set({
      id,
      data: await parseData({ id, data: toStored(record.value), filePath: path }),
      digest,
      filePath: path,
    });
  }
}
