import type { Article } from '../../domain/entities/article.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import { citeArticle } from '../event/cite-article.ts';

/** A text's name where there is little room: its outlet's alone, a web address without its ending; «نص 2020» of an unknown one. */
export function nameInStrip(article: Article, corpus: Pick<Corpus, 'getOutlet'>): string {
  const { id } = article.outlet;
  return id === undefined ? citeArticle(article, corpus) : corpus.getOutlet(id).name.replace(/\.\w+$/u, '');
}
