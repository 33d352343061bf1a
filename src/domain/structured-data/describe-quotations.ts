import type { Actor } from '../entities/actor.ts';
import { quotePath } from '../web/addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { LocatedQuote } from '../corpus/located.ts';
import type { ToAbsolute } from '../data/data-file.ts';
import { referToArticle } from './refer-to-article.ts';

/**
 * Describes quotations as a graph of schema.org Quotations. Only direct ones are words anybody is quoted with; an
 * unnamed speaker is nobody's name, and so is left out.
 */
export function describeQuotations(
  quotes: readonly LocatedQuote[],
  corpus: Pick<Corpus, 'getActor'>,
  toAbsolute: ToAbsolute,
): object {
  return {
    '@context': 'https://schema.org',
    '@graph': quotes
      .filter(({ form }) => form === 'direct')
      .map(({ id, exact, speaker, article }) => ({
        '@type': 'Quotation',
        '@id': toAbsolute(quotePath(id)),
        text: exact,
        inLanguage: 'ar',
        ...(typeof speaker === 'string' && { spokenByCharacter: describeSpeaker(corpus.getActor(speaker)) }),
        isPartOf: referToArticle(article, toAbsolute),
      })),
  };
}

function describeSpeaker({ name, kind }: Actor): object {
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name };
}
