import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { listSiteFiles, readSiteFile, readSiteJson, SITES } from '../support/built-site.ts';

interface DataEvent {
  readonly id: string;
  readonly date: { readonly edtf?: string };
}

interface DataQuote {
  readonly id: string;
  readonly article: string;
  readonly form: string;
  readonly speaker: string | { readonly described: string };
}

const EXACT_DAY = /^\d{4}-\d\d-\d\d$/u;
const parser = new Parser(
  await new StaticConfigLoader({ root: true, extends: [] }).getConfigFor('page.html'),
);

describe.each(SITES)('events, claims and quotations of $folder', ({ folder, base }) => {
  const events = readSiteJson(folder, 'data/events.json') as DataEvent[];
  const quotes = readSiteJson(folder, 'data/quotes.json') as DataQuote[];
  const quotesPage = parsePage(folder, 'quotes/index.html');
  const speakers = quotesPage.querySelectorAll('section.speaker');

  it('have a page for each event and a place for each quotation', () => {
    expect(pagesUnder(folder, 'events')).toEqual(events.map(({ id }) => id));
    const places = quotesPage.querySelectorAll('.quote-entry').map(({ id }) => id);
    expect(places.toSorted()).toEqual(quotes.map(({ id }) => id));
  });

  it('link to exactly the blocks in whose margins they stand', () => {
    const forth = [
      ...linksOfPages('events', folder, base),
      ...linksOfPages('claims', folder, base),
      ...linksOfQuotes(quotesPage, base),
    ];
    const back = backLinks(folder, base);
    expect(sortOnce(back)).toEqual(sortOnce(forth));
    expect(new Set(forth).size).toBeGreaterThan(events.length + quotes.length);
  });

  it('show no direct quotation of the text that has no quotation marks', () => {
    const words = (article: string) =>
      quotesPage
        .querySelectorAll('.quote-entry')
        .filter((entry) => links(entry).some((href) => href.startsWith(`${base}articles/${article}/#`)))
        .map((entry) => entry.textContent);
    expect(words('quadrilateral-alliance-again').join()).toContain('اقتباس مباشر');
    expect(words('iraq-russia-military-cooperation')).toHaveLength(3);
    expect(words('iraq-russia-military-cooperation').join()).not.toMatch(/مباشر/u);
  });

  it('keep the two ambassadors of two texts apart', () => {
    const pagesOf = ['ماكسيم ماكسيموف', 'ألبيروس كوتراشيف'].map((name) =>
      speakers.filter((speaker) => headingOf(speaker).textContent.trim() === name).flatMap(headingLinks),
    );
    expect(pagesOf).toEqual([[`${base}actors/maxim-maximov/`], [`${base}actors/elbrus-kutrashev/`]]);
  });

  it('give every named speaker one entry with a link, and every unnamed one an entry of its own without', () => {
    const keys = quotes.map(({ article, speaker }) =>
      typeof speaker === 'string' ? speaker : `${article}: ${speaker.described}`,
    );
    const named = quotes.flatMap(({ speaker }) => (typeof speaker === 'string' ? [speaker] : []));
    expect(speakers).toHaveLength(new Set(keys).size);
    expect(speakers.flatMap(headingLinks).toSorted()).toEqual(
      sortOnce(named).map((id) => `${base}actors/${id}/`),
    );
  });

  it('link an unnamed speaker nowhere, and make no actor of one', () => {
    const unnamed = quotesPage.querySelectorAll('.chain .unnamed');
    const described = quotes.filter(({ speaker }) => typeof speaker !== 'string');
    expect(unnamed.length).toBeGreaterThanOrEqual(described.length);
    expect(unnamed.flatMap((link) => [...links(link), ...(link.closest('a') ? ['a'] : [])])).toEqual([]);
    const actors = new Set(pagesUnder(folder, 'actors'));
    const names = (readSiteJson(folder, 'data/actors.json') as { name: string }[]).map(({ name }) => name);
    for (const { id, speaker } of quotes) {
      if (typeof speaker === 'string') expect(actors, id).toContain(speaker);
      else expect(names, id).not.toContain(speaker.described);
    }
  });

  it.each(events)('mark up the date of $id as a day only if it is one: $date.edtf', ({ id, date }) => {
    const page = parsePage(folder, `events/${id}/index.html`);
    const day = date.edtf !== undefined && EXACT_DAY.test(date.edtf) ? [date.edtf] : [];
    const own = page.querySelectorAll('.event-date time').map((time) => time.getAttributeValue('datetime'));
    expect(own).toEqual(day);
    const exact = new Set(
      events.map((event) => event.date.edtf ?? '').filter((edtf) => EXACT_DAY.test(edtf)),
    );
    for (const time of page.querySelectorAll('time'))
      expect(exact).toContain(time.getAttributeValue('datetime'));
    const structured = readSiteFile(folder, `events/${id}/index.html`).match(/ld\+json"?>(.*?)<\/script>/su);
    expect(
      [...(structured?.[1] ?? '').matchAll(/"(\w+)":"(\d{4}[^"]*)"/gu)].map(([, ...pair]) => pair),
    ).toEqual(day.map((known) => ['startDate', known]));
  });
});

/** The links to blocks of every page of a section, as `events/x → a#p1`. */
function linksOfPages(section: 'events' | 'claims', folder: string, base: string): string[] {
  return pagesUnder(folder, section).flatMap((id) =>
    blocksLinked(parsePage(folder, `${section}/${id}/index.html`), base).map(
      (block) => `${section}/${id}/ → ${block}`,
    ),
  );
}

/** The links of every quotation to blocks, as `quotes/#x → a#p1`. */
function linksOfQuotes(page: HtmlElement, base: string): string[] {
  return page
    .querySelectorAll('.quote-entry')
    .flatMap((entry) => blocksLinked(entry, base).map((block) => `quotes/#${entry.id ?? ''} → ${block}`));
}

/** What the margins of the articles link back to, written the same way. */
function backLinks(folder: string, base: string): string[] {
  return pagesUnder(folder, 'articles').flatMap((article) =>
    parsePage(folder, `articles/${article}/index.html`)
      .querySelectorAll('.margin')
      .flatMap((margin) =>
        links(margin)
          .filter((href) => /^(?:events\/|claims\/|quotes\/#)/u.test(href.slice(base.length)))
          .map((href) => `${href.slice(base.length)} → ${article}#${blockBeside(margin)}`),
      ),
  );
}

/** The id of the block that a margin stands beside. */
function blockBeside(margin: HtmlElement): string {
  const [block] = margin.parent?.querySelectorAll('[id]') ?? [];
  return block?.id ?? '';
}

function blocksLinked(element: HtmlElement, base: string): string[] {
  const start = `${base}articles/`;
  return links(element)
    .filter((href) => href.startsWith(start) && href.includes('#'))
    .map((href) => href.slice(start.length).replace('/#', '#'));
}

function links(element: HtmlElement): string[] {
  return element.querySelectorAll('a').map((link) => link.getAttributeValue('href') ?? '');
}

function headingLinks(section: HtmlElement): string[] {
  return links(headingOf(section));
}

function headingOf(section: HtmlElement): HtmlElement {
  const [heading] = section.querySelectorAll('h2');
  if (!heading) throw new Error('A speaker without a heading.');
  return heading;
}

function pagesUnder(folder: string, section: string): string[] {
  return listSiteFiles(`${folder}/${section}`, 'index.html')
    .filter((path) => path.includes('/'))
    .map((path) => path.replace(/\/index\.html$/u, ''))
    .toSorted();
}

function parsePage(folder: string, path: string): HtmlElement {
  return parser.parseHtml(readSiteFile(folder, path));
}

function sortOnce(items: readonly string[]): string[] {
  return [...new Set(items)].toSorted();
}
