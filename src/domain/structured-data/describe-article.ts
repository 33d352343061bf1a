import { articlePath } from '../web/addresses.ts';
import type { Article } from '../entities/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ToAbsolute } from '../data/data-file.ts';
import { exactDayOf } from '../dates/dated.ts';
import { describeProvenance } from '../describe-provenance.ts';

/**
 * Describes an article as a schema.org NewsArticle. Its text belongs to its outlet: that outlet is the publisher where
 * the text states it, and this site never is. `datePublished` stands only for an exact day. How outlet and date are
 * known stands in `creditText`, since neither property can say it. What the page says anyway, its
 * summary, topics and actors, is not said here again: the longest article would not keep within its weight.
 */
export function describeArticle(
  article: Article,
  corpus: Pick<Corpus, 'getOutlet'>,
  toAbsolute: ToAbsolute,
): object {
  const { id, title, date, url, outlet } = article;
  const published = exactDayOf(date);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': toAbsolute(articlePath(id)),
    headline: title,
    inLanguage: 'ar',
    ...(published !== undefined && { datePublished: published }),
    ...(outlet.basis === 'stated' &&
      outlet.id !== undefined && {
        publisher: { '@type': 'Organization', name: corpus.getOutlet(outlet.id).name },
      }),
    creditText: describeProvenance(article, corpus),
    ...(url !== undefined && { isBasedOn: new URL(url).href }),
  };
}
