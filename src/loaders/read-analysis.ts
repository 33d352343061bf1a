import type { VFile } from 'vfile';
import { analysisSchema, type Analysis } from '../domain/entities/analysis.ts';
import { DOCUMENT_COMPONENTS } from '../markdown/guard/components.ts';
import { checkCitations } from '../markdown/rules/citations.ts';
import { readDocument, type DocumentRead, type OnSalvagedDocument } from './read-document.ts';

/** Reads an analysis of the editors, guarded; a paragraph that cites no passage is a fault. Returns undefined when there is one. */
export function readAnalysis(
  file: VFile,
  onSalvaged?: OnSalvagedDocument<Omit<Analysis, 'id'>>,
): DocumentRead<Omit<Analysis, 'id'>> | undefined {
  return readDocument(file, analysisSchema, DOCUMENT_COMPONENTS, [checkCitations], onSalvaged);
}
