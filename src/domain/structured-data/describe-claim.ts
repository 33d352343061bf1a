import { claimPath } from '../web/addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { LocatedClaim } from '../corpus/located.ts';
import type { ToAbsolute } from '../data/data-file.ts';
import { referToArticle } from './refer-to-article.ts';

/**
 * Describes a question as a schema.org Claim made of the answers that articles give. It carries no rating and no review:
 * the site says who says what. An answer that is only denied somewhere does not appear there.
 */
export function describeClaim(
  { id, question, topics, answers, positions }: LocatedClaim,
  corpus: Pick<Corpus, 'getTopic'>,
  toAbsolute: ToAbsolute,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': toAbsolute(claimPath(id)),
    name: question,
    inLanguage: 'ar',
    about: topics.map((topic) => ({ '@type': 'Thing', name: corpus.getTopic(topic).name })),
    hasPart: Object.entries(answers).map(([answer, text]) => {
      const givers = positions.filter(
        (position) => position.answer === answer && position.stance !== 'denies',
      );
      const articles = [...new Set(givers.map(({ article }) => article))];
      return {
        '@type': 'Claim',
        text,
        appearance: articles.map((article) => referToArticle(article, toAbsolute)),
      };
    }),
  };
}
