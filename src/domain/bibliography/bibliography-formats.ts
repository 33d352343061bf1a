import type { BibliographyItem } from './bibliography-item.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCsl } from './write-csl.ts';
import { writePlain } from './write-plain.ts';
import { writeRis } from './write-ris.ts';

interface BibliographyFormat {
  readonly label: string;
  write(items: readonly BibliographyItem[]): string;
}

/** The formats a citation can be had in, by the ending of their files: `/articles/x/cite.bib`. */
export const BIBLIOGRAPHY_FORMATS = {
  bib: { label: 'BibTeX', write: writeBibtex },
  ris: { label: 'RIS', write: writeRis },
  json: { label: 'CSL-JSON', write: writeCsl },
  txt: { label: 'نص', write: writePlain },
} as const satisfies Record<string, BibliographyFormat>;

/** The ending of a file of citations. */
type BibliographyFormatName = keyof typeof BIBLIOGRAPHY_FORMATS;

/** The endings of the files of citations. */
export const BIBLIOGRAPHY_FORMAT_NAMES = Object.keys(BIBLIOGRAPHY_FORMATS) as BibliographyFormatName[];
