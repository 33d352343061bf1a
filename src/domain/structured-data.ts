import { articlePath } from './addresses.ts';
import type { Article } from './article.ts';
import type { Corpus } from './corpus.ts';
import type { ToAbsolute } from './data/data-file.ts';
import { exactDayOf } from './dates/dated.ts';

/** One step of the way from the home page to a page; `path` is from the site's root. */
export interface Breadcrumb {
  readonly name: string;
  readonly path: string;
}

/**
 * Describes an article as a schema.org NewsArticle. Its text belongs to its outlet: that outlet is the publisher where
 * it is known, and this site never is. `datePublished` stands only for an exact day.
 */
export function describeArticle(article: Article, corpus: Corpus, toAbsolute: ToAbsolute): object {
  const { id, title, subtitle, summary, url, outlet, actors, topics, added } = article;
  const published = exactDayOf(article.date);
  const name = outlet.id === undefined ? undefined : corpus.getOutlet(outlet.id).name;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': toAbsolute(articlePath(id)),
    headline: title,
    ...(subtitle !== undefined && { alternativeHeadline: subtitle }),
    abstract: summary,
    inLanguage: 'ar',
    ...(published !== undefined && { datePublished: published }),
    sdDatePublished: added,
    ...(name !== undefined && { publisher: { '@type': 'Organization', name } }),
    ...(url !== undefined && { isBasedOn: new URL(url).href }),
    about: topics.map((topic) => ({ '@type': 'Thing', name: corpus.getTopic(topic).name })),
    mentions: actors.map((actor) => ({ '@type': 'Thing', name: corpus.getActor(actor).name })),
  };
}

/** Describes the way to a page as a schema.org BreadcrumbList. */
export function describeBreadcrumbs(breadcrumbs: readonly Breadcrumb[], toAbsolute: ToAbsolute): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: toAbsolute(path),
    })),
  };
}
