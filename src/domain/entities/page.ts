import { z } from 'zod';
import { plainText } from '../text/plain-text.ts';

/** The pages of the editors that the site shows, by file name; each has its own file in `src/pages`. */
export const SHOWN_PAGES: readonly string[] = ['about'];

/** The frontmatter of a page that the editors write themselves, such as about. */
export const pageSchema = z
  .strictObject({
    title: plainText(120).describe('عنوان الصفحة'),
    summary: plainText(300).describe('خلاصتها في جملة'),
  })
  .describe('صفحة');

/** A page of the editors, without its body; `id` is the name of its file. */
export type Page = z.infer<typeof pageSchema> & { readonly id: string };
