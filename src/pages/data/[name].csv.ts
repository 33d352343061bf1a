import type { APIRoute } from 'astro';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { DATA_FILE_NAMES, type DataFileName, writeDataCsv } from '../../domain/data/data-files.ts';
import { toAbsolute } from '../../site.ts';

export function getStaticPaths() {
  return DATA_FILE_NAMES.map((name) => ({ params: { name }, props: { name } }));
}

export const GET: APIRoute<{ name: DataFileName }> = async ({ props: { name } }) =>
  new Response(writeDataCsv(name, await loadCorpus(), toAbsolute));
