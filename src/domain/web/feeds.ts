import { compareText } from '../text/compare-text.ts';
import { articlePath } from './addresses.ts';
import type { Article } from '../entities/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ToAbsolute } from '../data/data-file.ts';
import { describeProvenance } from '../describe-provenance.ts';

/** A feed of articles: its title and description, the address of the page it follows, and of the feed itself. */
export interface FeedInfo {
  readonly title: string;
  readonly description: string;
  readonly homeUrl: string;
  readonly feedUrl: string;
}

/** One article in a feed. Its date there is the day it came to this site, as RFC 3339 midnight UTC. */
interface FeedItem {
  readonly url: string;
  readonly title: string;
  /** Who published it and when, each with how it is known, then the editors' summary. */
  readonly description: string;
  readonly published: string;
  readonly topics: readonly string[];
  readonly originalUrl: string | undefined;
}

/** Lists articles for a feed: the last to come to the site first, among them the latest in time first. */
export function listFeedItems(
  articles: readonly Article[],
  corpus: Corpus,
  toAbsolute: ToAbsolute,
): FeedItem[] {
  return articles
    .toReversed()
    .toSorted((a, b) => compareText(b.added, a.added))
    .map((article) => ({
      url: toAbsolute(articlePath(article.id)),
      title: article.title,
      description: `${describeProvenance(article, corpus)} ${article.summary}`,
      published: `${article.added}T00:00:00Z`,
      topics: article.topics.map((topic) => corpus.getTopic(topic).name),
      originalUrl: article.url,
    }));
}

/**
 * Builds a JSON Feed.
 * Source: https://www.jsonfeed.org/version/1.1/
 */
export function buildJsonFeed(info: FeedInfo, items: readonly FeedItem[]): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: info.title,
    description: info.description,
    home_page_url: info.homeUrl,
    feed_url: info.feedUrl,
    language: 'ar',
    items: items.map(({ url, title, description, published, topics, originalUrl }) => ({
      id: url,
      url,
      ...(originalUrl !== undefined && { external_url: originalUrl }),
      title,
      content_text: description,
      date_published: published,
      tags: topics,
      language: 'ar',
    })),
  };
}
