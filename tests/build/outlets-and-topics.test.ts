import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readSiteFile, readSiteJson, SITES } from '../support/built-site.ts';

interface DataArticle {
  readonly id: string;
  readonly outlet: { readonly id?: string };
  readonly relays: readonly string[];
  readonly topics: readonly string[];
}

interface DataQuote {
  readonly id: string;
  readonly article: string;
  readonly chain: readonly { readonly outlet?: string }[];
}

interface DataEvent {
  readonly id: string;
  readonly topics: readonly string[];
  readonly evidence: readonly { readonly article: string; readonly exact: string }[];
}

const parser = new Parser(
  await new StaticConfigLoader({ root: true, extends: [] }).getConfigFor('page.html'),
);

describe.each(SITES)('the pages of outlets and topics of $folder', ({ folder, base }) => {
  const articles = readSiteJson(folder, 'data/articles.json') as DataArticle[];
  const quotes = readSiteJson(folder, 'data/quotes.json') as DataQuote[];
  const events = readSiteJson(folder, 'data/events.json') as DataEvent[];
  const outlets = readSiteJson(folder, 'data/outlets.json') as { id: string }[];
  const topics = readSiteJson(folder, 'data/topics.json') as { id: string }[];
  const outletOf = (article: string) => articles.find(({ id }) => id === article)?.outlet.id;
  const relaysOf = (article: string) => articles.find(({ id }) => id === article)?.relays ?? [];

  it.each(outlets)(
    'show of $id every quotation in its texts, and every one that came through it',
    ({ id }) => {
      const shown = idsIn(parsePage(folder, `outlets/${id}/index.html`), '.quote-entry');
      const expected = quotes.filter(
        ({ article, chain }) =>
          outletOf(article) === id ||
          relaysOf(article).includes(id) ||
          chain.some((hand) => hand.outlet === id),
      );
      expect(shown.toSorted()).toEqual(expected.map((quote) => quote.id).toSorted());
    },
  );

  it('name from both ends who relays whom', () => {
    const linked = (outlet: string) => links(parsePage(folder, `outlets/${outlet}/index.html`), '.relayings');
    expect(linked('almutalee')).toContain(`${base}outlets/al-arab/`);
    expect(linked('al-arab')).toContain(`${base}outlets/almutalee/`);
    expect(linked('shafaq-news')).toEqual([`${base}articles/russia-rushes-to-fill-the-vacuum/`]);
  });

  it('say of an outlet that only stands in a chain that no text here is its own', () => {
    const page = parsePage(folder, 'outlets/shafaq-news/index.html');
    expect(page.textContent).toContain('ليس في الموقع نص نشره هو');
    expect(page.textContent).toContain('في سلسلة النقل: 4 اقتباسات');
    expect(page.querySelectorAll('.article-row')).toEqual([]);
    expect(idsIn(page, '.quote-entry')).toHaveLength(4);
  });

  it.each(topics)(
    'set side by side on $id each text’s words on each event, and name every other text',
    ({ id }) => {
      const page = parsePage(folder, `topics/${id}/index.html`);
      const own = events.filter((event) => event.topics.includes(id));
      const pans = page.querySelectorAll('.scale > .pan');
      const told = new Set(own.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
      expect(pans).toHaveLength(told.size);
      for (const article of told)
        expect(articles.find((text) => text.id === article)?.topics, article).toContain(id);
      for (const pan of pans) {
        const [article = ''] = links(pan, 'h3').map((href) => href.slice(`${base}articles/`.length, -1));
        const expected = own.filter(({ evidence }) =>
          evidence.some((passage) => passage.article === article),
        );
        const shown = links(pan, '.topic-passages').filter((href) => href.startsWith(`${base}events/`));
        expect(shown.toSorted(), article).toEqual(
          expected.map((event) => `${base}events/${event.id}/`).toSorted(),
        );
        const words = new Set(expected.flatMap(({ evidence }) => evidence.map(({ exact }) => exact)));
        for (const verbatim of pan.querySelectorAll('.verbatim')) expect(words).toContain(textOf(verbatim));
      }
      const named = page.querySelectorAll('.silent').flatMap((line) => line.querySelectorAll('span')).length;
      const silentLines = page.querySelectorAll('.silent').length;
      expect(named - 2 * silentLines).toBe(articles.length - told.size);
    },
  );

  it.each(topics)('list on $id its events in words, and its texts', ({ id }) => {
    const page = parsePage(folder, `topics/${id}/index.html`);
    const rows = links(page, '.topic-events h3');
    const own = events.filter((event) => event.topics.includes(id));
    expect(rows.toSorted()).toEqual(own.map((event) => `${base}events/${event.id}/`).toSorted());
    const texts = articles.filter((article) => article.topics.includes(id));
    expect(links(page, '.article-row h3').toSorted()).toEqual(
      texts.map((article) => `${base}articles/${article.id}/`).toSorted(),
    );
  });

  it('offer the feeds of each', () => {
    for (const path of [
      ...outlets.map(({ id }) => `outlets/${id}/`),
      ...topics.map(({ id }) => `topics/${id}/`),
    ]) {
      const feeds = ['rss.xml', 'feed.json'].map((name) => `${base}${path}${name}`);
      expect(links(parsePage(folder, `${path}index.html`), '.follow-links')).toEqual(feeds);
    }
  });
});

function idsIn(page: HtmlElement, selector: string): string[] {
  return page.querySelectorAll(selector).map(({ id }) => id ?? '');
}

function links(page: HtmlElement, within: string): string[] {
  return page
    .querySelectorAll(within)
    .flatMap((element) => element.querySelectorAll('a'))
    .map((link) => link.getAttributeValue('href') ?? '');
}

function textOf(element: HtmlElement): string {
  return element.textContent
    .trim()
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function parsePage(folder: string, path: string): HtmlElement {
  return parser.parseHtml(readSiteFile(folder, path));
}
