import type { APIRoute } from 'astro';
import { loadCorpus } from '../../../corpus/load-corpus.ts';
import { topicFeed, respondWithJsonFeed } from '../../../feeds/article-feed.ts';

export async function getStaticPaths() {
  const { topics } = await loadCorpus();
  return topics.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const corpus = await loadCorpus();
  return respondWithJsonFeed(topicFeed(corpus, id), corpus);
};
