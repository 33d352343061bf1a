import type { Article } from '../../domain/entities/article.ts';
import type { Citation } from '../../domain/evidence/citation.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LocatedEvent } from '../../domain/corpus/located.ts';

/** One article's words on an event, in the order of its text. */
export interface ArticleWords {
  readonly article: Article;
  readonly citations: readonly Citation[];
}

/** The words of each article on an event, and the articles that say nothing of it, both in the order of the articles given. */
export function weighArticles(
  { citations }: Pick<LocatedEvent, 'citations'>,
  { articles }: Pick<Corpus, 'articles'>,
): { readonly words: readonly ArticleWords[]; readonly silent: readonly Article[] } {
  const byArticle = Map.groupBy(citations, ({ article }) => article);
  return {
    words: articles.flatMap((article) => {
      const said = byArticle.get(article.id);
      return said ? [{ article, citations: said }] : [];
    }),
    silent: articles.filter(({ id }) => !byArticle.has(id)),
  };
}
