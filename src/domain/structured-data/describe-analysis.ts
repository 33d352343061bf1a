import { analysisPath, PATHS } from '../web/addresses.ts';
import type { Analysis } from '../entities/analysis.ts';
import type { ToAbsolute } from '../data/data-file.ts';
import { referToArticle } from './refer-to-article.ts';

/** Describes an analysis as a schema.org Article that this site's editors wrote, based on the articles it cites. */
export function describeAnalysis(
  { id, title, summary, added, articles }: Analysis,
  site: string,
  toAbsolute: ToAbsolute,
): object {
  const editors = { '@type': 'Organization', name: site, url: toAbsolute(PATHS.home) };
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': toAbsolute(analysisPath(id)),
    headline: title,
    description: summary,
    inLanguage: 'ar',
    datePublished: added,
    author: editors,
    publisher: editors,
    isBasedOn: articles.map((article) => referToArticle(article, toAbsolute)),
  };
}
