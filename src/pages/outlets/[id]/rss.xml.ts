import type { APIRoute } from 'astro';
import { loadCorpus } from '../../../corpus/load-corpus.ts';
import { outletFeed, respondWithRss } from '../../../feeds/article-feed.ts';

export async function getStaticPaths() {
  const { outlets } = await loadCorpus();
  return outlets.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const corpus = await loadCorpus();
  return respondWithRss(outletFeed(corpus, id), corpus);
};
