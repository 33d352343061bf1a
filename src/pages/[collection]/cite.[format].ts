import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { CITED_COLLECTION_NAMES, CITED_COLLECTIONS } from '../../components/cite/cited-collections.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import {
  BIBLIOGRAPHY_FORMAT_NAMES,
  BIBLIOGRAPHY_FORMATS,
} from '../../domain/bibliography/bibliography-formats.ts';

export function getStaticPaths() {
  return CITED_COLLECTION_NAMES.flatMap((collection) =>
    BIBLIOGRAPHY_FORMAT_NAMES.map((format) => ({
      params: { collection, format },
      props: { collection, format },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const items = CITED_COLLECTIONS[props.collection](await loadCorpus());
  return new Response(BIBLIOGRAPHY_FORMATS[props.format].write(items));
};
