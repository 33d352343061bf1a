import type { Loader, LoaderContext } from 'astro/loaders';
import { dropOtherBlocks, hasBlocks, writeBlocks } from './block-store.ts';
import { readArticle } from './read-article.ts';
import { readSourceFiles, refuseFaulty, loadAndWatch, toStored, type SourceFile } from './source-files.ts';

/**
 * Loads `content/articles/*.mdx`: each file's MDX is parsed once into blocks and nothing of it is evaluated.
 * Throws with file, line and column when an article is faulty.
 */
export function articleLoader(): Loader {
  return {
    name: 'article-loader',
    load: (context) => loadAndWatch(context, 'articles', () => loadArticles(context)),
  };
}

async function loadArticles(context: LoaderContext): Promise<void> {
  const sources = readSourceFiles('articles');
  const ids = new Set(sources.map(({ id }) => id));
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
  for (const source of sources) await loadArticle(context, source);
  dropOtherBlocks(new Set(sources.map(({ digest }) => digest)));
}

async function loadArticle(
  { store, parseData }: LoaderContext,
  { id, path, file, digest }: SourceFile,
): Promise<void> {
  if (store.get(id)?.digest === digest && hasBlocks(digest)) return;
  const article = readArticle(file);
  refuseFaulty(file);
  if (!article) throw new Error(`${path} could not be read.`);
  writeBlocks(digest, article.body);
  const data = await parseData({ id, data: toStored(article.value), filePath: path });
  store.set({ id, data, digest, filePath: path });
}
