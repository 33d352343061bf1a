import { articlePath } from '../web/addresses.ts';
import type { ToAbsolute } from '../data/data-file.ts';

/** An article as structured data of other pages names it: by type and address alone. */
export function referToArticle(id: string, toAbsolute: ToAbsolute): object {
  return { '@type': 'NewsArticle', '@id': toAbsolute(articlePath(id)) };
}
