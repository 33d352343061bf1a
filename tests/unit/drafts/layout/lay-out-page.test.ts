import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { importPage } from '../../../../src/drafts/import-page.ts';
import { layOutPage } from '../../../../src/drafts/layout/lay-out-page.ts';
import type { PageLayout } from '../../../../src/drafts/page/page-layout.ts';
import { splitPage } from '../../../../src/drafts/page/page-lines.ts';
import { parseBody } from '../../../../src/markdown/parsing/parse-body.ts';
import { PAGE_FIXTURES } from '../../../fixtures/pages/pages.ts';
import { describeLayout } from '../../../support/describe-layout.ts';
import { readRegistry } from '../../../support/read-registry.ts';
import { pages } from '../page-arbitraries.ts';

const FOLDER = new URL('../../../fixtures/pages/', import.meta.url);

describe('a page in the shape of a common template', () => {
  it.each(PAGE_FIXTURES)('$page: every line is put in its place', ({ page, ...expected }) => {
    expect(describeLayout(layOut(readPage(page)))).toEqual(expected);
  });

  it.each(PAGE_FIXTURES)('$page: every line is kept or removed, and none twice', ({ page }) => {
    expect(listPlaces(layOut(readPage(page)))).toEqual(listNumbers(readPage(page)));
  });

  it.each(PAGE_FIXTURES)('$page: what is published is what the page prints', ({ page }) => {
    const imported = importPage(readPage(page), readRegistry(), { added: '2026-11-22' });
    if (typeof imported === 'string') throw new Error(imported);
    const file = new VFile({ value: imported.draft });
    const blocks = parseBody(file, imported.draft.indexOf('\n---\n') + 5);
    expect(file.messages).toEqual([]);
    expect(blocks.map(({ text }) => text)).toEqual(imported.layout.body.map(({ text }) => text));
  });

  it('has an expectation for each page there is', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
    expect(files.toSorted()).toEqual(PAGE_FIXTURES.map(({ page }) => `${page}.txt`).toSorted());
  });
});

describe('a text with links in its midst', () => {
  const long = 'فقرة فيها جملة تامة من كلام كثير لا ينتهي إلا بنقطة في آخره.';

  it.each([
    ['a link to the comments', 'اترك تعليقاً'],
    ['a box about the author', 'عن الكاتب'],
    ['links to other articles', 'اقرأ أيضا\nعنوان مقال آخر من الموقع'],
    ['an advertisement', 'إعلان'],
    ['tags', 'الوسوم: كلام، فقرات'],
    ['links to share', 'فيسبوك تويتر واتساب'],
  ])('goes on after %s', (_, links) => {
    const layout = layOut(['عنوان من أربع كلمات', long, long, links, long, long].join('\n\n'));
    expect(layout.body.map(({ text }) => text)).toEqual([long, long, long, long]);
  });

  it.each([
    ['right under their heading', 'اقرأ أيضا\nالمصدر: المدى'],
    ['apart from them', 'اقرأ أيضا\nعنوان مقال آخر من الموقع\nرويترز\n\nالمصدر: المدى\nعنوان آخر'],
  ])('names its source where that is printed under links to other articles, %s', (_, links) => {
    const layout = layOut(['عنوان من أربع كلمات', long, long, links].join('\n\n'));
    expect(layout.credit?.text).toBe('المصدر: المدى');
  });

  it.each([
    ['of the link above it', 'اقرأ أيضا\nعنوان مقال آخر من الموقع\nالمصدر: المدى'],
    ['of one link of several', 'اقرأ أيضا\n\nعنوان آخر\n\nالمصدر: المدى\n\nعنوان ثالث\n\nالمصدر: الأفق'],
  ])('takes no source for its own that may be that %s', (_, links) => {
    const layout = layOut(['عنوان من أربع كلمات', long, long, links].join('\n\n'));
    expect(layout.credit).toBeUndefined();
  });

  it('keeps a word between two paragraphs that elsewhere is a button', () => {
    const layout = layOut(['عنوان من أربع كلمات', long, 'الرد', long].join('\n\n'));
    expect(layout.body.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', long],
      ['heading', 'الرد'],
      ['paragraph', long],
    ]);
  });

  it('keeps what follows links to other articles when it is a sentence, and asks the editor', () => {
    const { decisions } = layOut(['عنوان من أربع كلمات', long, 'مقالات ذات صلة', long].join('\n\n'));
    expect(decisions).toEqual([expect.objectContaining({ line: 7, words: long })]);
  });
});

describe('any page', () => {
  it('loses no line and doubles none', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const layout = layOutPage(text);
        if (typeof layout !== 'string') expect(listPlaces(layout)).toEqual(listNumbers(text));
      }),
    );
  });
});

describe('a text that is no page', () => {
  it.each([
    ['nothing', '', 'no-title'],
    ['furniture alone', 'الرئيسية\nشارك\nاترك تعليقاً\n', 'no-title'],
    ['a title alone', 'عنوان من أربع كلمات\n', 'no-body'],
  ])('%s gives no draft, and says why', (_, text, fault) => {
    expect(layOutPage(text)).toBe(fault);
  });
});

function readPage(page: string): string {
  return readFileSync(new URL(`${page}.txt`, FOLDER), 'utf8');
}

function layOut(text: string): PageLayout {
  const layout = layOutPage(text);
  if (typeof layout === 'string') throw new Error(layout);
  return layout;
}

/** The number of every line that the layout keeps or removes; a list item is kept, though its mark is removed. */
function listPlaces({ title, subtitle, caption, printedDate, credit, body, removed }: PageLayout): number[] {
  const kept = [title, subtitle, caption, printedDate, credit, ...body].flatMap((part) => part?.lines ?? []);
  const gone = removed.filter(({ kind }) => kind !== 'list-marker').map(({ line }) => line);
  return [...kept, ...gone].toSorted((a, b) => a - b);
}

function listNumbers(text: string): number[] {
  return splitPage(text).map(({ number }) => number);
}
