import type { VFile } from 'vfile';
import { pageSchema, type Page } from '../domain/entities/page.ts';
import { DOCUMENT_COMPONENTS } from '../markdown/guard/components.ts';
import { readDocument, type DocumentRead, type OnSalvagedDocument } from './read-document.ts';

/** The components that the editors' own pages may use beside those of their analyses, with the attributes each takes. */
const PAGE_COMPONENTS = {
  ...DOCUMENT_COMPONENTS,
  BadgeLegend: { attributes: {}, children: false },
  StatusLegend: { attributes: {}, children: false },
  StanceLegend: { attributes: {}, children: false },
  DataFiles: { attributes: {}, children: false },
  CorrectionsLog: { attributes: {}, children: false },
  Contact: { attributes: {}, children: false },
} as const;

/** Reads a page of the editors, guarded. Reports all faults; returns undefined when there is one. */
export function readPage(
  file: VFile,
  onSalvaged?: OnSalvagedDocument<Omit<Page, 'id'>>,
): DocumentRead<Omit<Page, 'id'>> | undefined {
  return readDocument(file, pageSchema, PAGE_COMPONENTS, [], onSalvaged);
}
