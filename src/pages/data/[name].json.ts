import type { APIRoute } from 'astro';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { DATA_FILE_NAMES, DATA_FILES, type DataFileName } from '../../domain/data/data-files.ts';
import { toAbsolute } from '../../site.ts';

export function getStaticPaths() {
  return DATA_FILE_NAMES.map((name) => ({ params: { name }, props: { name } }));
}

export const GET: APIRoute<{ name: DataFileName }> = async ({ props: { name } }) => {
  const items = DATA_FILES[name].list(await loadCorpus(), toAbsolute);
  return new Response(`${JSON.stringify(items, null, 2)}\n`);
};
