import type { Article } from '../../domain/entities/article.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import { formatCiteName } from '../article/cite-name.ts';

/** The short name under which an article is cited, its outlet looked up: «المطلع 2025». */
export function citeArticle(article: Article, { getOutlet }: Pick<Corpus, 'getOutlet'>): string {
  return formatCiteName(article, article.outlet.id === undefined ? undefined : getOutlet(article.outlet.id));
}
