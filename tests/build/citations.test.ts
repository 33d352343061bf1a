import { describe, expect, it } from 'vitest';
import { readReferences } from '../support/read-references.ts';
import { listSiteFiles, readSiteFile, readSiteJson, SITE_URL, SITES } from '../support/built-site.ts';

const FORMATS = ['bib', 'ris', 'json'] as const;
const PARAGRAPHS = {
  'iraq-axis-of-balances': 23,
  'iraq-russia-military-cooperation': 9,
  'quadrilateral-alliance-again': 10,
  'russia-rushes-to-fill-the-vacuum': 14,
  'shoigu-arrives-in-baghdad': 11,
} as const;

interface Article {
  readonly id: string;
  readonly title: string;
  readonly originalUrl?: string;
}

describe.each(SITES)('the citations of $folder', ({ folder, base }) => {
  const articles = readSiteJson(folder, 'data/articles.json') as Article[];
  const root = `${SITE_URL}${base}`;

  describe.each(Object.entries(PARAGRAPHS))('of %s', (slug, paragraphs) => {
    const { title, originalUrl } = articles.find(({ id }) => id === slug) as Article;
    const places = Array.from({ length: paragraphs }, (_, at) => `${root}articles/${slug}/#p${at + 1}`);

    it.each(FORMATS)('are in cite.%s the text and each of its paragraphs, at their addresses', (format) => {
      const read = readReferences(readSiteFile(folder, `articles/${slug}/cite.${format}`));
      expect(read.map(({ URL }) => URL)).toEqual([originalUrl ?? `${root}articles/${slug}/`, ...places]);
      expect(new Set(read.map((item) => item.title))).toEqual(new Set([title]));
    });

    it('are in cite.txt, each with its address', () => {
      const lines = readSiteFile(folder, `articles/${slug}/cite.txt`).split(/\n+/u).filter(Boolean);
      expect(lines.map((line) => line.split(' ').at(-1))).toEqual([`${root}articles/${slug}/`, ...places]);
    });
  });

  it('date to the day only the text whose day is printed', () => {
    const dated = Object.keys(PARAGRAPHS).filter((slug) =>
      readReferences(readSiteFile(folder, `articles/${slug}/cite.json`)).some(
        ({ issued }) => issued?.['date-parts'] !== undefined,
      ),
    );
    expect(dated).toEqual(['quadrilateral-alliance-again']);
  });

  it.each([
    ['events', 'event'],
    ['claims', 'claim'],
    ['quotes', 'quote'],
  ])('of %s are one for each, in every format', (page, prefix) => {
    const ids = (readSiteJson(folder, `data/${page}.json`) as { id: string }[]).map(
      ({ id }) => `${prefix}.${id}`,
    );
    for (const format of FORMATS) {
      const read = readReferences(readSiteFile(folder, `${page}/cite.${format}`));
      expect(read.map((item) => item.id ?? item['citation-key'] ?? '').toSorted()).toEqual(ids);
      for (const { URL } of read) expect(fileOf(URL)).toBe(true);
    }
  });

  it('of an event do not give its date as the page’s', () => {
    const events = readReferences(readSiteFile(folder, 'events/cite.json'));
    expect(new Set(events.map(({ issued }) => issued?.literal))).toEqual(new Set(['د.ت']));
    expect(events.every(({ note }) => note?.includes('تاريخ الحدث:'))).toBe(true);
  });

  const files = new Set(listSiteFiles(folder, '.html'));
  function fileOf(address: string): boolean {
    return files.has(`${address.slice(root.length).replace(/#.*$/u, '')}index.html`);
  }
});
