import type { Loader, LoaderContext } from 'astro/loaders';
import { readAnalysis } from './read-analysis.ts';
import { readPage } from './read-page.ts';
import { readSourceFiles, refuseFaulty, loadAndWatch, toStored } from './source-files.ts';

const READERS = { analyses: readAnalysis, pages: readPage } as const;

type DocumentCollection = keyof typeof READERS;

/**
 * Loads the editors' own documents, `content/analyses/*.mdx` or `content/pages/*.mdx`, which `@astrojs/mdx` renders later.
 * Throws with file, line and column when the guard refuses one, so that nothing of it is ever run.
 */
export function documentLoader(collection: DocumentCollection): Loader {
  return {
    name: `${collection}-loader`,
    load: (context) => loadAndWatch(context, collection, () => loadDocuments(context, collection)),
  };
}

async function loadDocuments(
  { store, parseData }: LoaderContext,
  collection: DocumentCollection,
): Promise<void> {
  store.clear();
  for (const { id, path, file, digest } of readSourceFiles(collection)) {
    const document = READERS[collection](file);
    refuseFaulty(file);
    if (!document) throw new Error(`${path} could not be read.`);
    const data = await parseData({ id, data: toStored(document.value), filePath: path });
    store.set({ id, data, digest, filePath: path, deferredRender: true });
  }
}
