import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { SOURCE_FIXTURES } from '../fixtures/sources/furniture.ts';
import { readSiteFile, readSiteJson, SITES } from '../support/built-site.ts';
import { FIRST_TEXTS } from '../support/first-texts.ts';
import { readRawText, readRawWordings, recountWording } from '../support/recount-wording.ts';

interface DataArticle {
  readonly id: string;
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
}

const sources = new Map(SOURCE_FIXTURES.map((fixture) => [fixture.slug, readRawText(fixture)]));
const wordings = readRawWordings();
const parser = new Parser(
  await new StaticConfigLoader({ root: true, extends: [] }).getConfigFor('page.html'),
);

describe.each(SITES)('the page of wordings of $folder', ({ folder, base }) => {
  const page = parser.parseHtml(readSiteFile(folder, 'wording/index.html'));
  const articles = readSiteJson(folder, 'data/articles.json') as DataArticle[];
  const textOf = new Map<string, string>(
    articles.flatMap(({ id, blocks }) => blocks.map((block) => [`${id}/#${block.id}`, block.text])),
  );
  const sections = page.querySelectorAll('section.wording');
  const columns = listByAge(readSiteFile(folder, 'articles/index.html'), base);

  it('has every referent once, and a jump to each', () => {
    const ids = sections.map((section) => section.querySelector('h2')?.id ?? '');
    expect(ids.toSorted()).toEqual(wordings.map(({ id }) => id).toSorted());
    expect(page.querySelectorAll('.wording-index a').map(hrefOf)).toEqual(ids.map((id) => `#${id}`));
  });

  it.each(wordings)('counts $referent as the raw texts do, in every cell', (wording) => {
    const rows = findSection(wording.id).querySelectorAll('tbody tr');
    const shown = rows.map((row) => {
      const cells = row.querySelectorAll('td').map(countOf);
      return FIRST_TEXTS.map((slug) => cells[columns.indexOf(slug)]);
    });
    const recounted = FIRST_TEXTS.map((slug) => recountWording(wording, sources.get(slug) ?? ''));
    expect(shown).toEqual(wording.variants.map((_, index) => recounted.map((counts) => counts[index])));
  });

  it.each(wordings)('leads from each count of $referent to all of its paragraphs', ({ id, variants }) => {
    const rows = findSection(id).querySelectorAll('tbody tr');
    rows.forEach((row, index) => {
      const variant = variants[index];
      if (!variant) throw new Error('A row without a variant.');
      row.querySelectorAll('td').forEach((cell, column) => {
        const places = cell
          .querySelectorAll('a')
          .map((link) => hrefOf(link).slice(`${base}articles/`.length));
        const texts = places.map((place) => textOf.get(place) ?? '');
        expect(places.every((place) => place.startsWith(`${columns[column] ?? ''}/#`))).toBe(true);
        expect(new Set(places).size).toBe(places.length);
        // Longer forms of the other variants are counted out by counting all of them in the paragraphs linked to.
        const wording = wordings.find((candidate) => candidate.id === id) ?? { id, referent: '', variants };
        const inPlaces = texts.reduce((sum, text) => sum + (recountWording(wording, text)[index] ?? 0), 0);
        expect(inPlaces).toBe(countOf(cell));
      });
    });
  });

  it('shows each place word for word, the word whole and marked', () => {
    const lines = page.querySelectorAll('.concordance li');
    expect(lines.length).toBeGreaterThan(wordings.length);
    for (const line of lines) {
      const place = hrefOf(line.querySelector('a')).slice(`${base}articles/`.length);
      const words = line.querySelector('p')?.textContent.trim() ?? '';
      const marked = line.querySelector('mark')?.textContent ?? '';
      expect(fold(textOf.get(place) ?? '')).toContain(fold(words));
      expect(marked.trim()).not.toBe('');
    }
  });

  it('says over each column how long its text is', () => {
    const lengths = sections.map((section) =>
      section.querySelectorAll('thead small').map(({ textContent }) => textContent.trim()),
    );
    for (const said of lengths) {
      expect(said).toHaveLength(columns.length);
      expect(said.every((length) => /^\d+ كلم/u.test(length))).toBe(true);
    }
  });

  /** The ids of the articles oldest first, as the list of articles orders them. */
  function listByAge(html: string, base: string): string[] {
    const links = html.matchAll(new RegExp(`href="${base}articles/([a-z0-9-]+)/"`, 'gu'));
    const ids = [...new Set([...links].map(([, id = '']) => id))];
    const [oldest, newest] = [FIRST_TEXTS[0], FIRST_TEXTS[4]].map((id) => ids.indexOf(id));
    return (oldest ?? 0) < (newest ?? 0) ? ids : ids.toReversed();
  }

  function findSection(id: string): HtmlElement {
    const found = sections.find((section) => section.querySelector('h2')?.id === id);
    if (!found) throw new Error(`No section of ${id}.`);
    return found;
  }
});

/** The number that a cell says: what stands in it, without the list that it opens. */
function countOf(cell: HtmlElement): number {
  const said = cell.querySelector('summary') ?? cell.querySelector('a') ?? cell;
  return Number(said.textContent);
}

function hrefOf(link: HtmlElement | null): string {
  return link?.getAttributeValue('href') ?? '';
}

/** White space alone may differ between a text and its page. */
function fold(text: string): string {
  return text
    .replace(/&quot;/gu, '"')
    .replace(/&#39;|&apos;/gu, "'")
    .replace(/\s+/gu, ' ');
}
