import type { Actor } from './actor.ts';
import type { Analysis } from './analysis.ts';
import { analysisPath, articlePath, claimPath, eventPath, PATHS, quotePath } from './addresses.ts';
import type { Article } from './article.ts';
import type { Corpus } from './corpus.ts';
import type { ToAbsolute } from './data/data-file.ts';
import { exactDayOf } from './dates/dated.ts';
import { describeProvenance } from './describe-provenance.ts';
import type { LocatedClaim, LocatedEvent, LocatedQuote } from './located.ts';

/** One step of the way from the home page to a page; `path` is from the site's root. */
export interface Breadcrumb {
  readonly name: string;
  readonly path: string;
}

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
    isBasedOn: articles.map((article) => ({
      '@type': 'NewsArticle',
      '@id': toAbsolute(articlePath(article)),
    })),
  };
}

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
    subjectOf: articles.map((article) => ({
      '@type': 'NewsArticle',
      '@id': toAbsolute(articlePath(article)),
    })),
  };
}

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
        appearance: articles.map((article) => ({
          '@type': 'NewsArticle',
          '@id': toAbsolute(articlePath(article)),
        })),
      };
    }),
  };
}

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
        isPartOf: { '@type': 'NewsArticle', '@id': toAbsolute(articlePath(article)) },
      })),
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

function describeSpeaker({ name, kind }: Actor): object {
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name };
}
