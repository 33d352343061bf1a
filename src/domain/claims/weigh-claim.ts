import type { Article } from '../entities/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { LocatedClaim, LocatedPosition } from '../corpus/located.ts';
import { type ArticleStance, readStance } from './article-stance.ts';
import { countOrigins, type OriginCount } from './origins.ts';
import { type Relation, relatePositions } from './relation.ts';

/** One text's part in a question: how it stands to it, and its positions in the order of its text. */
export interface ArticlePart {
  readonly article: Article;
  readonly stance: ArticleStance;
  readonly positions: readonly LocatedPosition[];
}

/** A question weighed over the texts: how its positions relate, each text's part, and how many origins are independent. */
export interface WeighedClaim {
  readonly relation: Relation;
  /** Every text, in the order of the corpus. */
  readonly parts: readonly ArticlePart[];
  /** The texts that take a position, and those that say nothing; together they are all of them. */
  readonly speaking: readonly ArticlePart[];
  readonly silent: readonly Article[];
  readonly origins: OriginCount;
}

/** Weighs a question over all the texts of a corpus. */
export function weighClaim(
  { positions }: Pick<LocatedClaim, 'positions'>,
  { articles, getArticle }: Pick<Corpus, 'articles' | 'getArticle'>,
): WeighedClaim {
  const byArticle = Map.groupBy(positions, ({ article }) => article);
  const parts = articles.map((article) => {
    const taken = byArticle.get(article.id) ?? [];
    return { article, stance: readStance(taken), positions: taken };
  });
  return {
    relation: relatePositions(positions),
    parts,
    speaking: parts.filter(({ stance }) => stance !== 'silent'),
    silent: parts.filter(({ stance }) => stance === 'silent').map(({ article }) => article),
    origins: countOrigins(positions, getArticle),
  };
}
