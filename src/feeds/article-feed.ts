import rss from '@astrojs/rss';
import type { Article } from '../domain/entities/article.ts';
import type { Corpus } from '../domain/corpus/corpus.ts';
import { buildJsonFeed, listFeedItems, type FeedInfo } from '../domain/web/feeds.ts';
import { outletPath, topicPath } from '../domain/web/addresses.ts';
import { SITE, toAbsolute } from '../site.ts';

/** What a feed follows: the page at `path` (from the site's root), and the articles it lists. */
interface ArticleFeed {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly articles: readonly Article[];
}

/** Answers with the feed as RSS 2.0. */
export function respondWithRss(feed: ArticleFeed, corpus: Corpus): Promise<Response> {
  const info = toInfo(feed, 'rss.xml');
  return rss({
    title: info.title,
    description: info.description,
    site: info.homeUrl,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>ar</language><atom:link href="${info.feedUrl}" rel="self" type="application/rss+xml"/>`,
    trailingSlash: true,
    items: listFeedItems(feed.articles, corpus, toAbsolute).map(
      ({ url, title, description, published, topics }) => ({
        link: url,
        title,
        description,
        pubDate: new Date(published),
        categories: [...topics],
      }),
    ),
  });
}

/** Answers with the feed as JSON Feed 1.1. */
export function respondWithJsonFeed(feed: ArticleFeed, corpus: Corpus): Response {
  const items = listFeedItems(feed.articles, corpus, toAbsolute);
  const body = `${JSON.stringify(buildJsonFeed(toInfo(feed, 'feed.json'), items), null, 2)}\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
}

/** The feed of everything the site holds. */
export function siteFeed(corpus: Corpus): ArticleFeed {
  return { title: SITE.name, description: SITE.descriptor, path: '/', articles: corpus.articles };
}

/** The feed of one topic's articles. */
export function topicFeed(corpus: Corpus, id: string): ArticleFeed {
  const { name, description } = corpus.getTopic(id);
  return {
    title: `${SITE.name}: ${name}`,
    description,
    path: topicPath(id),
    articles: corpus.articlesOfTopic(id),
  };
}

/** The feed of the articles that one outlet published. */
export function outletFeed(corpus: Corpus, id: string): ArticleFeed {
  const { name } = corpus.getOutlet(id);
  const description = `مقالات ${name} في «${SITE.name}»`;
  return {
    title: `${SITE.name}: ${name}`,
    description,
    path: outletPath(id),
    articles: corpus.articlesOfOutlet(id),
  };
}

function toInfo({ title, description, path }: ArticleFeed, file: string): FeedInfo {
  return { title, description, homeUrl: toAbsolute(path), feedUrl: toAbsolute(`${path}${file}`) };
}
