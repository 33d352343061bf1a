import type { VFile } from 'vfile';
import { hasErrors } from '../domain/findings/report.ts';
import { pageSchema, type Page } from '../domain/page.ts';
import { checkDocument } from '../markdown/check-document.ts';
import { findFrontmatter, readFields, type RecordRead } from './read-record.ts';

/** The components that the editors' own pages may use, with the attributes each takes. */
export const PAGE_COMPONENTS = {
  BadgeLegend: { attributes: {}, children: false },
  StanceLegend: { attributes: {}, children: false },
  CorrectionsLog: { attributes: {}, children: false },
  Contact: { attributes: {}, children: false },
} as const;

/** Reads a page of the editors, and guards its body like an article's. Reports all faults; returns undefined when there is one. */
export function readPage(file: VFile): RecordRead<Omit<Page, 'id'>> | undefined {
  const frontmatter = findFrontmatter(file);
  if (!frontmatter) return undefined;
  const fields = readFields(file, pageSchema, frontmatter.fields);
  checkDocument(file, { bodyStart: frontmatter.bodyStart, components: PAGE_COMPONENTS });
  return hasErrors(file) ? undefined : fields;
}
