import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BibliographyItem } from '../../../../src/domain/bibliography/bibliography-item.ts';
import { BIBLIOGRAPHY_FORMATS } from '../../../../src/domain/bibliography/bibliography-formats.ts';
import { formatReference } from '../../../../src/domain/bibliography/write-plain.ts';
import { readReferences } from '../../../support/read-references.ts';

const ITEM: BibliographyItem = {
  id: 'a.p7',
  type: 'webpage',
  title: 'تقارب أمني: الحديث عن "التحالف الرباعي" و50% & {قوس} a_b $1 #2 C:\\x ~ ^',
  publisher: 'المطلع',
  issued: { words: 'بين 16 و18 سبتمبر/أيلول 2025' },
  place: 'الفقرة 7',
  notes: ['تاريخ النشر: من خارج النص'],
  words: 'كلمات كما هي',
  address: 'https://shawahid.example/articles/a/#p7',
};

const PROGRAMS = ['bib', 'ris', 'json'] as const;

describe.each(PROGRAMS)('a reference in %s, read by another program', (format) => {
  const { write } = BIBLIOGRAPHY_FORMATS[format];

  it('has the title, publisher, words, note and address, every letter', () => {
    const [read] = readReferences(write([ITEM]));
    expect(read).toMatchObject({
      title: ITEM.title,
      publisher: ITEM.publisher,
      abstract: ITEM.words,
      note: 'الفقرة 7. تاريخ النشر: من خارج النص',
      URL: ITEM.address,
    });
    expect(read?.id ?? read?.['citation-key']).toBe('a.p7');
  });

  it('gives an exact day as one', () => {
    const [read] = readReferences(write([{ ...ITEM, issued: { day: '2020-08-07' } }]));
    expect(read?.issued).toMatchObject({ 'date-parts': [[2020, 8, 7]] });
  });

  it.each(['بين 16 و18 سبتمبر/أيلول 2025', 'في عام 2015', 'ربما في عام 2019', 'د.ت'])(
    'gives «%s» in these words, never as a date',
    (words) => {
      const [read] = readReferences(write([{ ...ITEM, issued: { words } }]));
      const { literal, raw, 'date-parts': parts } = read?.issued ?? {};
      expect(parts).toBeUndefined();
      expect(literal ?? raw).toBe(format === 'ris' ? words.replace('/أيلول', ' (أيلول)') : words);
    },
  );

  it('says nothing of a publisher who is not known', () => {
    const [read] = readReferences(write([{ ...ITEM, publisher: undefined }]));
    expect(read).not.toHaveProperty('publisher');
    expect(read).not.toHaveProperty('container-title');
  });

  it('of a newspaper names it as the newspaper', () => {
    const [read] = readReferences(write([{ ...ITEM, type: 'article-newspaper' }]));
    expect(read?.['container-title']).toBe(ITEM.publisher);
    expect(read?.type).toMatch(/^article/u);
  });

  it('leads to the original where the whole text is cited, and to the paragraph where a place in it is', () => {
    const original = 'https://example.com/خبر_1';
    const [whole, placed] = readReferences(
      write([
        { ...ITEM, place: undefined, original, address: 'https://shawahid.example/articles/a/' },
        { ...ITEM, original },
      ]),
    );
    expect(whole?.URL).toBe(new URL(original).href);
    expect(whole?.note).toContain('https://shawahid.example/articles/a/');
    expect(placed?.URL).toBe(ITEM.address);
    expect(placed?.note).toContain(new URL(original).href);
  });

  it('keeps as many references as there are, whatever their titles hold', () => {
    const title = fc
      .string({ unit: fc.constantFrom(...'ابت "\'`«»:؛،.%&{}_$#~^\\@-=aB1') })
      .map((text) => `ع${text.replace(/\s+/gu, ' ')}ن`);
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 4 }), (titles) => {
        const read = readReferences(
          write(titles.map((text, at) => ({ ...ITEM, id: `a.p${at}`, title: text }))),
        );
        expect(read.map((item) => item.title)).toEqual(titles);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a reference in words', () => {
  it('names title, publisher, date with its qualifier, place, and how the date is known', () => {
    expect(formatReference({ ...ITEM, title: 'عنوان' })).toBe(
      '«عنوان»، المطلع، بين 16 و18 سبتمبر/أيلول 2025، الفقرة 7 [تاريخ النشر: من خارج النص]. شواهد: https://shawahid.example/articles/a/#p7',
    );
  });

  it('says «د.ت» where there is no date, and names nobody where the publisher is not known', () => {
    const item = { ...ITEM, title: 'عنوان', publisher: undefined, issued: { words: 'د.ت' }, notes: [] };
    expect(formatReference(item)).toBe(
      '«عنوان»، د.ت، الفقرة 7. شواهد: https://shawahid.example/articles/a/#p7',
    );
  });

  it('keeps the number after a Latin name on the side of the Arabic words', () => {
    const item = { ...ITEM, publisher: 'alarabipost.com', issued: { day: '2020-08-07' } };
    expect(formatReference(item)).toContain('alarabipost.com\u200F، 7 أغسطس/آب 2020');
  });

  it('names the speaker of a quotation before the text', () => {
    expect(formatReference({ ...ITEM, speaker: 'سيرغي شويغو' })).toMatch(/^سيرغي شويغو، في «/u);
  });
});
