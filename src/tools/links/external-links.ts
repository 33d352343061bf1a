import { compareText } from '../../domain/text/compare-text.ts';
/** A link that leads out of the site, and the pages that hold it. */
export interface ExternalLink {
  readonly url: string;
  readonly pages: readonly string[];
}

/** Buttons that share a page: their addresses are made here, and asking them proves nothing. */
const SHARING = /^https:\/\/(?:wa\.me\/|t\.me\/share\/|x\.com\/intent\/)/u;

/** Lists the links of `<a>` elements that lead out of a site, each once, in order; `own` is where the site stands. */
export function listExternalLinks(pages: ReadonlyMap<string, string>, own: string): ExternalLink[] {
  const holders = new Map<string, Set<string>>();
  for (const [address, html] of pages) {
    for (const [, quoted, bare] of html.matchAll(/<a\b[^>]*?\shref=(?:"([^"]*)"|([^\s">]+))/gu)) {
      const url = (quoted ?? bare ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&');
      if (!/^https?:\/\//u.test(url) || SHARING.test(url) || url.startsWith(own)) continue;
      holders.set(url, (holders.get(url) ?? new Set()).add(address));
    }
  }
  return [...holders]
    .map(([url, addresses]) => ({ url, pages: [...addresses].toSorted() }))
    .toSorted((a, b) => compareText(a.url, b.url));
}
