import type { Loader, LoaderContext } from 'astro/loaders';
import { readPage } from './read-page.ts';
import { readSourceFiles, refuseFaulty, reloadOnChange, toStored } from './source-files.ts';

/**
 * Loads the editors' own pages, `content/pages/*.mdx`, which `@astrojs/mdx` renders later.
 * Throws with file, line and column when the guard refuses one, so that nothing of it is ever run.
 */
export function pageLoader(): Loader {
  return {
    name: 'page-loader',
    load: async (context) => {
      await loadPages(context);
      reloadOnChange(context, 'pages', () => loadPages(context));
    },
  };
}

async function loadPages({ store, parseData }: LoaderContext): Promise<void> {
  store.clear();
  for (const { id, path, file, digest } of readSourceFiles('pages')) {
    const page = readPage(file);
    refuseFaulty(file);
    if (!page) throw new Error(`${path} could not be read.`);
    const data = await parseData({ id, data: toStored(page.value), filePath: path });
    store.set({ id, data, digest, filePath: path, deferredRender: true });
  }
}
