import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** What an independent program finds in a reference: CSL's own fields, of which the tests look at these. */
export interface ReadReference {
  readonly id?: string;
  readonly 'citation-key'?: string;
  readonly type: string;
  readonly title: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: {
    readonly literal?: string;
    readonly raw?: string;
    readonly 'date-parts'?: readonly (readonly number[])[];
  };
  readonly abstract?: string;
  readonly note?: string;
  readonly URL: string;
}

/** Reads BibTeX, RIS or CSL-JSON with Citation.js, which shares no code with our writers. */
export function readReferences(text: string): ReadReference[] {
  return new Cite(text).data as ReadReference[];
}
