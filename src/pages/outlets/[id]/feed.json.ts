import type { APIRoute } from 'astro';
import { loadCorpus } from '../../../corpus/load-corpus.ts';
import { outletFeed, respondWithJsonFeed } from '../../../feeds/article-feed.ts';

export async function getStaticPaths() {
  const { outlets } = await loadCorpus();
  return outlets.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const corpus = await loadCorpus();
  return respondWithJsonFeed(outletFeed(corpus, id), corpus);
};
