import { eventPath } from '../web/addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { LocatedEvent } from '../corpus/located.ts';
import type { ToAbsolute } from '../data/data-file.ts';
import { exactDayOf } from '../dates/dated.ts';
import { referToArticle } from './refer-to-article.ts';

/**
 * Describes an event as a schema.org Event. `status` is how the texts speak of it, in words, so that what is planned or
 * claimed is not taken for what happened; `startDate` stands only for an exact day.
 */
export function describeEvent(
  { id, label, date, actors, topics, citations }: LocatedEvent,
  status: string,
  corpus: Pick<Corpus, 'getActor' | 'getTopic'>,
  toAbsolute: ToAbsolute,
): object {
  const day = exactDayOf(date);
  const names = [...actors.map(corpus.getActor), ...topics.map(corpus.getTopic)].map(({ name }) => name);
  const articles = [...new Set(citations.map(({ article }) => article))];
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': toAbsolute(eventPath(id)),
    name: label,
    disambiguatingDescription: status,
    inLanguage: 'ar',
    ...(day !== undefined && { startDate: day }),
    about: names.map((name) => ({ '@type': 'Thing', name })),
    subjectOf: articles.map((article) => referToArticle(article, toAbsolute)),
  };
}
