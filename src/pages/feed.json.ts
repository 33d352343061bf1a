import type { APIRoute } from 'astro';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { respondWithJsonFeed, siteFeed } from '../feeds/article-feed.ts';

export const GET: APIRoute = async () => {
  const corpus = await loadCorpus();
  return respondWithJsonFeed(siteFeed(corpus), corpus);
};
