import type { SiteChange } from './compare-sites.ts';

/** More pictures than a reviewer would look at. */
const MOST_PAGES = 12;

/**
 * The addresses of which a reviewer wants pictures: new pages, then changed ones, articles first; where only what stands
 * around the content changed, the home page speaks for all.
 */
export function choosePagesToShow({ pages, redressed }: SiteChange): string[] {
  const touched = [...pages.added, ...pages.changed].map(({ address }) => address);
  if (touched.length === 0) return redressed > 0 ? ['/'] : [];
  const articles = touched.filter((address) => address.startsWith('/articles/'));
  return [...new Set([...articles, ...touched])].slice(0, MOST_PAGES);
}
