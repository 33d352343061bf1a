import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../../corpus/load-corpus.ts';
import { itemsOfArticle } from '../../../domain/bibliography/article-item.ts';
import {
  BIBLIOGRAPHY_FORMATS,
  BIBLIOGRAPHY_FORMAT_NAMES,
} from '../../../domain/bibliography/bibliography-formats.ts';
import { toAbsolute } from '../../../site.ts';

export async function getStaticPaths() {
  const { articles } = await loadCorpus();
  return articles.flatMap((article) =>
    BIBLIOGRAPHY_FORMAT_NAMES.map((format) => ({
      params: { slug: article.id, format },
      props: { article, format },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { article, format } = props;
  const items = itemsOfArticle(article, await loadCorpus(), toAbsolute);
  return new Response(BIBLIOGRAPHY_FORMATS[format].write(items));
};
