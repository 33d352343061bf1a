import type { KeptText, PageLayout } from './page-layout.ts';

/** The parts of a page in which its text can name somebody or something. */
export function textParts({ title, subtitle, caption, body }: PageLayout): KeptText[] {
  return [title, ...(subtitle ? [subtitle] : []), ...(caption ? [caption] : []), ...body];
}
