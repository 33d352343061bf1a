import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/checks/project.ts';
import { readRecords } from '../../src/checks/read-records.ts';
import { recordsOf } from '../../src/checks/rule.ts';
import { readSiteFile, readSiteJson, SITES } from '../support/built-site.ts';

interface DataArticle {
  readonly id: string;
  readonly outlet: { readonly id?: string };
  readonly relays: readonly string[];
  readonly topics: readonly string[];
  readonly blocks: readonly { readonly id: string }[];
}

interface DataQuote {
  readonly id: string;
  readonly article: string;
  readonly chain: readonly { readonly outlet?: string }[];
}

interface DataEvent {
  readonly id: string;
  readonly topics: readonly string[];
  readonly evidence: readonly DataPassage[];
}

interface DataClaim {
  readonly id: string;
  readonly positions: readonly { readonly evidence: readonly DataPassage[] }[];
}

interface DataPassage {
  readonly article: string;
  readonly block: string;
  readonly exact: string;
}

/** The topics of questions, which the data do not publish. */
const topicsOfClaim = new Map(
  recordsOf(readRecords(readProject('.')), 'claims').map(({ id, data }) => [id, data.topics]),
);

const parser = new Parser(
  await new StaticConfigLoader({ root: true, extends: [] }).getConfigFor('page.html'),
);

describe.each(SITES)('the pages of outlets and topics of $folder', ({ folder, base }) => {
  const articles = readSiteJson(folder, 'data/articles.json') as DataArticle[];
  const quotes = readSiteJson(folder, 'data/quotes.json') as DataQuote[];
  const events = readSiteJson(folder, 'data/events.json') as DataEvent[];
  const claims = readSiteJson(folder, 'data/claims.json') as DataClaim[];
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
    'set side by side on $id each text’s words on each event and question, and name every other text',
    ({ id }) => {
      const page = parsePage(folder, `topics/${id}/index.html`);
      const treating = articles.filter(({ topics }) => topics.includes(id)).map((article) => article.id);
      const grounds = [
        ...events
          .filter(({ topics }) => topics.includes(id))
          .flatMap((event) => placesOf(event.evidence, `${base}events/${event.id}/`)),
        ...claims
          .filter((claim) => topicsOfClaim.get(claim.id)?.includes(id))
          .flatMap(({ id: claim, positions }) =>
            positions.flatMap(({ evidence }) => placesOf(evidence, `${base}claims/${claim}/`)),
          )
          .filter(({ article }) => treating.includes(article)),
      ];
      const told = new Set(grounds.map(({ article }) => article));
      for (const article of told) expect(treating, article).toContain(article);
      const pans = page.querySelectorAll('.scale > .pan');
      expect(pans).toHaveLength(told.size);
      for (const pan of pans) {
        const [article = ''] = links(pan, 'h3').map((href) => href.slice(`${base}articles/`.length, -1));
        const own = grounds.filter((ground) => ground.article === article);
        const shown = pan.querySelectorAll('.topic-passages > li').map((passage) => {
          const [place = '', ...under] = hrefsIn(passage);
          return {
            block: place.split('#')[1],
            under,
            said: passage.querySelectorAll('.verbatim').map(textOf),
          };
        });
        const blocks = articles.find((text) => text.id === article)?.blocks.map((block) => block.id) ?? [];
        const resting = new Set(own.map(({ block }) => block));
        expect(
          shown.map(({ block }) => block),
          article,
        ).toEqual(blocks.filter((block) => resting.has(block)));
        for (const { block, under, said } of shown) {
          const here = own.filter((ground) => ground.block === block);
          expect(under.toSorted(), article).toEqual([...new Set(here.map(({ path }) => path))].toSorted());
          for (const { exact } of here)
            expect(
              said.some((words) => words.includes(exact)),
              exact,
            ).toBe(true);
        }
      }
      const named = page.querySelectorAll('.silent').flatMap((line) => line.querySelectorAll('span')).length;
      const silentLines = page.querySelectorAll('.silent').length;
      expect(named - 2 * silentLines).toBe(articles.length - told.size);
    },
  );

  it('show of the four-party alliance, and of arms, what no event tells and a question asks', () => {
    const blocks = (topic: string) =>
      links(parsePage(folder, `topics/${topic}/index.html`), '.topic-passages').map((href) =>
        href.slice(`${base}articles/`.length),
      );
    expect(blocks('four-party-alliance')).toEqual(
      expect.arrayContaining(['p5', 'p6', 'p9'].map((block) => `quadrilateral-alliance-again/#${block}`)),
    );
    expect(blocks('arms-and-air-defence')).toEqual(
      expect.arrayContaining(['p2', 'p7'].map((block) => `shoigu-arrives-in-baghdad/#${block}`)),
    );
  });

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

function placesOf(evidence: readonly DataPassage[], path: string) {
  return evidence.map((passage) => ({ ...passage, path }));
}

function idsIn(page: HtmlElement, selector: string): string[] {
  return page.querySelectorAll(selector).map(({ id }) => id ?? '');
}

function links(page: HtmlElement, within: string): string[] {
  return page.querySelectorAll(within).flatMap(hrefsIn);
}

function hrefsIn(element: HtmlElement): string[] {
  return element.querySelectorAll('a').map((link) => link.getAttributeValue('href') ?? '');
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
