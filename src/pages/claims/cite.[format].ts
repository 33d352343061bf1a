import type { APIRoute } from 'astro';
import { nameRelation } from '../../components/claim/claim-labels.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import {
  BIBLIOGRAPHY_FORMATS,
  BIBLIOGRAPHY_FORMAT_NAMES,
  type BibliographyFormatName,
} from '../../domain/bibliography/bibliography-formats.ts';
import { itemOfClaim } from '../../domain/bibliography/page-item.ts';
import { weighClaim } from '../../domain/claims/weigh-claim.ts';
import { toAbsolute } from '../../site.ts';

export function getStaticPaths() {
  return BIBLIOGRAPHY_FORMAT_NAMES.map((format) => ({ params: { format }, props: { format } }));
}

export const GET: APIRoute<{ format: BibliographyFormatName }> = async ({ props: { format } }) => {
  const corpus = await loadCorpus();
  const items = corpus.claims.map((claim) =>
    itemOfClaim(claim, nameRelation(weighClaim(claim, corpus)), toAbsolute),
  );
  return new Response(BIBLIOGRAPHY_FORMATS[format].write(items));
};
