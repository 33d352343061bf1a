import type { APIRoute } from 'astro';
import { STATUS_LABELS } from '../../components/event/event-labels.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import {
  BIBLIOGRAPHY_FORMATS,
  BIBLIOGRAPHY_FORMAT_NAMES,
  type BibliographyFormatName,
} from '../../domain/bibliography/bibliography-formats.ts';
import { itemOfEvent } from '../../domain/bibliography/page-item.ts';
import { toAbsolute } from '../../site.ts';

export function getStaticPaths() {
  return BIBLIOGRAPHY_FORMAT_NAMES.map((format) => ({ params: { format }, props: { format } }));
}

export const GET: APIRoute<{ format: BibliographyFormatName }> = async ({ props: { format } }) => {
  const { events } = await loadCorpus();
  const items = events.map((event) => itemOfEvent(event, STATUS_LABELS[event.status], toAbsolute));
  return new Response(BIBLIOGRAPHY_FORMATS[format].write(items));
};
