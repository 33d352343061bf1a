import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { importPage, type ImportedPage } from '../../src/drafts/import-page.ts';
import { splitPage } from '../../src/drafts/page/page-lines.ts';
import { readArticle } from '../../src/loaders/read-article.ts';
import { parseBody } from '../../src/markdown/parsing/parse-body.ts';
import { LAST_UPDATED_LINE, SOURCE_FIXTURES } from '../fixtures/sources/furniture.ts';
import { readRegistry } from '../support/read-registry.ts';

const FIXTURES = new URL('../fixtures/sources/', import.meta.url);
const ARTICLES = new URL('../../content/articles/', import.meta.url);
const HEAD_FIELDS = ['title', 'subtitle', 'caption', 'printedDate', 'credit'] as const;
const registry = readRegistry();

describe.each(SOURCE_FIXTURES)('importing $file', ({ file, slug, lines, listMarker }) => {
  const source = readFileSync(new URL(file, FIXTURES), 'utf8');
  const page = importSource(source);
  const article = readPublished(slug);

  it('gives the body of its article, block for block', () => {
    const ofSource = article.body.filter(({ kind }) => kind !== 'note');
    expect(readBody(page).map(({ id, kind, text }) => ({ id, kind, text }))).toEqual(
      ofSource.map(({ id, kind, text }) => ({ id, kind, text })),
    );
  });

  it('gives its title, standfirst, caption, printed date and credit as they are printed', () => {
    const imported = HEAD_FIELDS.map((field) => page.layout[field]?.text);
    expect(imported).toEqual(HEAD_FIELDS.map((field) => article.data[field]));
  });

  it('lists as removed its furniture, each line, and nothing else', () => {
    const removed = page.layout.removed.map(({ text }) => text);
    const marks = Array.from({ length: listMarker?.times ?? 0 }, () => listMarker?.mark ?? '');
    expect(removed.toSorted()).toEqual([...lines.map(({ line }) => line), ...marks].toSorted());
  });

  it('names for each removed line its number in the file', () => {
    const texts = new Map(splitPage(source).map(({ number, text }) => [number, text]));
    for (const { line, text } of page.layout.removed) expect(texts.get(line)).toContain(text);
  });

  it('proposes actors and topics on words that stand in the line it names', () => {
    const texts = source.split('\n');
    for (const { line, words } of [...page.actors, ...page.topics])
      for (const word of words.split(' … ')) expect(texts[line - 1]).toContain(word);
  });

  it('proposes nine in ten of the actors that the editors found, and few others', () => {
    const proposed = page.actors.map(({ value }) => value);
    const found = article.data.actors.filter((actor) => proposed.includes(actor));
    expect(found.length / article.data.actors.length).toBeGreaterThanOrEqual(0.9);
    expect(found.length / proposed.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the topics proposed for the five pages', () => {
  const pairs = SOURCE_FIXTURES.map(({ file, slug }) => {
    const { topics, otherTopics } = importSource(readFileSync(new URL(file, FIXTURES), 'utf8'));
    const chosen = readPublished(slug).data.topics;
    return { proposed: topics.map(({ value }) => value), left: otherTopics.map(({ id }) => id), chosen };
  });
  const right = pairs.flatMap(({ proposed, chosen }) => proposed.filter((id) => chosen.includes(id)));

  it('are nineteen times in twenty among those that the editors chose, and seven in ten of these', () => {
    expect(right.length / pairs.flatMap(({ proposed }) => proposed).length).toBeGreaterThanOrEqual(0.95);
    expect(right.length / pairs.flatMap(({ chosen }) => chosen).length).toBeGreaterThanOrEqual(0.7);
  });

  it('leave every other topic to the editor by name', () => {
    for (const { proposed, left } of pairs)
      expect([...proposed, ...left].toSorted()).toEqual(registry.topics.map(({ id }) => id).toSorted());
  });
});

describe('what the five pages assert of themselves', () => {
  const [axis, arrival, vacuum, military, alliance] = SOURCE_FIXTURES.map(({ file }) =>
    importSource(readFileSync(new URL(file, FIXTURES), 'utf8')),
  ) as [ImportedPage, ImportedPage, ImportedPage, ImportedPage, ImportedPage];

  it('is a date of publication in the one page that prints one', () => {
    expect([axis, arrival, vacuum, military].map(({ date }) => date.asserted)).toEqual(
      Array(4).fill(undefined),
    );
    expect(alliance.date.asserted).toEqual({ value: '2020-08-07', line: 3, words: '07 اغسطس 2020' });
  });

  it('is a last update in the one page that prints its stamp, and that is no date of publication', () => {
    expect([axis, arrival, vacuum, alliance].map(({ pageUpdated }) => pageUpdated)).toEqual(
      Array(4).fill(undefined),
    );
    expect(military.pageUpdated).toEqual({ value: '2025-01-08', line: 1, words: LAST_UPDATED_LINE });
    expect(military.draft).not.toMatch(/^date: \d/mu);
  });

  it('is an outlet in the one page that has a credit line', () => {
    expect([axis, arrival, vacuum, alliance].map(({ outlet }) => outlet.asserted)).toEqual(
      Array(4).fill(undefined),
    );
    expect(military.outlet.asserted).toEqual({ value: 'alwaqt', line: 22, words: 'المصدر / الوقت' });
  });

  it('leaves the outlets that a text names in its sentences to the editor, with their lines', () => {
    const named = (page: ImportedPage) =>
      page.outlet.notes.map(({ line, message }) => `${line} ${message.en}`);
    expect(named(axis)).toEqual([
      expect.stringMatching(/^9 the text names al-arab/u),
      expect.stringMatching(/^9 the text names almutalee/u),
    ]);
    expect(named(vacuum)).toEqual([expect.stringMatching(/^7 the text names shafaq-news/u)]);
    expect([arrival, military, alliance].flatMap(named)).toEqual([]);
  });

  it('joins the sentence that a blank line breaks, and tells the editor so', () => {
    expect(axis.layout.decisions).toEqual([
      {
        line: 47,
        words: expect.stringMatching(/^يتجاوز/u),
        message: expect.objectContaining({ ar: expect.stringContaining('حيث') }),
      },
    ]);
  });
});

function importSource(source: string): ImportedPage {
  const page = importPage(source, registry, { added: '2026-11-22' });
  if (typeof page === 'string') throw new Error(page);
  return page;
}

function readBody({ draft }: ImportedPage) {
  const file = new VFile({ value: draft });
  const blocks = parseBody(file, draft.indexOf('\n---\n') + 5);
  expect(file.messages).toEqual([]);
  return blocks;
}

function readPublished(slug: string) {
  const file = new VFile({
    path: `content/articles/${slug}.mdx`,
    value: readFileSync(new URL(`${slug}.mdx`, ARTICLES), 'utf8'),
  });
  const article = readArticle(file);
  if (!article) throw new Error(file.messages.map(String).join('\n'));
  return article;
}
