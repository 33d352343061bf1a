import type { APIRoute } from 'astro';
import { QUOTE_FORM_LABELS } from '../../components/quote/quote-labels.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import {
  BIBLIOGRAPHY_FORMATS,
  BIBLIOGRAPHY_FORMAT_NAMES,
  type BibliographyFormatName,
} from '../../domain/bibliography/bibliography-formats.ts';
import { itemOfQuote } from '../../domain/bibliography/quote-item.ts';
import { toAbsolute } from '../../site.ts';

export function getStaticPaths() {
  return BIBLIOGRAPHY_FORMAT_NAMES.map((format) => ({ params: { format }, props: { format } }));
}

export const GET: APIRoute<{ format: BibliographyFormatName }> = async ({ props: { format } }) => {
  const corpus = await loadCorpus();
  const items = corpus.quotes.map((quote) =>
    itemOfQuote(quote, QUOTE_FORM_LABELS[quote.form], corpus, toAbsolute),
  );
  return new Response(BIBLIOGRAPHY_FORMATS[format].write(items));
};
