import type { APIRoute } from 'astro';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { respondWithRss, siteFeed } from '../feeds/article-feed.ts';

export const GET: APIRoute = async () => {
  const corpus = await loadCorpus();
  return respondWithRss(siteFeed(corpus), corpus);
};
