import { describe, expect, it } from 'vitest';
import { listFeedItems } from '../../../../src/domain/web/feeds.ts';
import { describeAnalysis } from '../../../../src/domain/structured-data/describe-analysis.ts';
import { describeArticle } from '../../../../src/domain/structured-data/describe-article.ts';
import { describeEvent } from '../../../../src/domain/structured-data/describe-event.ts';
import { describeQuotations } from '../../../../src/domain/structured-data/describe-quotations.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someCorpus } from '../../../support/some-corpus.ts';
import { someEvent } from '../../../support/some-event.ts';
import { someQuote } from '../../../support/some-quote.ts';

const toAbsolute = (path: string) => `https://x.example${path}`;
const INEXACT = [
  '2025-09',
  '2015',
  '2019?',
  '2020-08-07~',
  '2020-08-07?',
  '[2024-02-08..2024-02-10]',
  '2023-10/..',
  '202X',
];

const corpus = someCorpus();

describe('describeArticle', () => {
  it('gives the day of publication where it is exactly known', () => {
    expect(describeArticle(someArticle('a'), corpus, toAbsolute)).toMatchObject({
      datePublished: '2020-08-07',
    });
  });

  it.each(INEXACT)('gives no day of publication for %s', (date) => {
    expect(describeArticle(someArticle('a', { date }), corpus, toAbsolute)).not.toHaveProperty(
      'datePublished',
    );
  });

  it('never takes the day a page was updated for a date of the article', () => {
    const article = someArticle('a', { pageUpdated: '2025-01-08', date: { basis: 'unknown', reason: 'س' } });
    expect(JSON.stringify(describeArticle(article, corpus, toAbsolute))).not.toContain('2025-01-08');
  });

  it('names the outlet as publisher where the text states it, and none else', () => {
    expect(describeArticle(someArticle('a'), corpus, toAbsolute)).toMatchObject({
      publisher: { name: 'الوقت' },
    });
    const unknown = someArticle('a', { outlet: { basis: 'unknown', reason: 'يُظن أنه موقع ما' } });
    expect(describeArticle(unknown, corpus, toAbsolute)).not.toHaveProperty('publisher');
    const external = someArticle('a', { outlet: { id: 'alwaqt', basis: 'external', reason: 'س' } });
    const described = describeArticle(external, corpus, toAbsolute);
    expect(described).not.toHaveProperty('publisher');
    expect(described).toMatchObject({
      creditText: expect.stringContaining('الوقت (من خارج النص)') as string,
    });
  });
});

describe('describeAnalysis', () => {
  it('names the editors as author and the articles it rests on, and no article’s publisher', () => {
    const analysis = {
      id: 'a',
      title: 'قراءة',
      summary: 'خلاصة',
      added: '2026-11-25',
      topics: ['oil'],
      articles: ['b', 'c'],
    };
    expect(describeAnalysis(analysis, 'شواهد', toAbsolute)).toMatchObject({
      '@type': 'Article',
      '@id': 'https://x.example/analyses/a/',
      datePublished: '2026-11-25',
      author: { name: 'شواهد', url: 'https://x.example/' },
      isBasedOn: [{ '@id': 'https://x.example/articles/b/' }, { '@id': 'https://x.example/articles/c/' }],
    });
  });
});

describe('describeEvent', () => {
  const describeDated = (date: unknown) => {
    const told = someCorpus({ articles: [someArticle('a')], events: [someEvent('visit', { date })] });
    return describeEvent(told.getEvent('visit'), 'مقرَّر', told, toAbsolute);
  };

  it('gives the day it begins where it is exactly known, its status, and the texts that tell it', () => {
    expect(describeDated('2020-08-07')).toMatchObject({
      '@id': 'https://x.example/events/visit/',
      startDate: '2020-08-07',
      disambiguatingDescription: 'مقرَّر',
      about: [{ name: 'العراق' }, { name: 'النفط' }],
      subjectOf: [{ '@id': 'https://x.example/articles/a/' }],
    });
  });

  it.each([...INEXACT, '2025-09-16/2025-09-17', { basis: 'unknown', reason: 'س' }])(
    'gives no day for %j, however it is written',
    (date) => {
      expect(JSON.stringify(describeDated(date))).not.toMatch(/"[a-zA-Z]*Date"|\d{4}-\d\d/u);
    },
  );
});

describe('describeQuotations', () => {
  const quoted = someCorpus({
    articles: [someArticle('a')],
    quotes: [
      {
        id: 'a',
        items: [
          someQuote('said'),
          someQuote('told', { exact: 'عنوان a', form: 'indirect' }),
          someQuote('whispered', { exact: 'عنوان', speaker: { described: 'مصدر' } }),
        ],
      },
    ],
  });
  const graph = describeQuotations(quoted.quotes, quoted, toAbsolute);

  it('gives direct quotations in the words of their text, and no reported speech', () => {
    expect(graph).toMatchObject({
      '@graph': [
        { '@id': 'https://x.example/quotes/#whispered', text: 'عنوان' },
        { '@id': 'https://x.example/quotes/#said', text: 'متن', spokenByCharacter: { name: 'العراق' } },
      ],
    });
  });

  it('names nobody as the speaker of what no one is named for', () => {
    expect(JSON.stringify(graph)).not.toContain('مصدر');
  });
});

describe('listFeedItems', () => {
  it.each(INEXACT)('dates an item of %s by the day it was added', (date) => {
    const [item] = listFeedItems([someArticle('a', { date })], corpus, toAbsolute);
    expect(item?.published).toBe('2026-11-22T00:00:00Z');
  });

  it('puts what was added last first, and the later of two first', () => {
    const articles = [someArticle('old'), someArticle('new'), someArticle('first', { added: '2026-11-23' })];
    expect(listFeedItems(articles, corpus, toAbsolute).map(({ url }) => url)).toEqual(
      ['first', 'new', 'old'].map((id) => `https://x.example/articles/${id}/`),
    );
  });

  it('say how outlet and date are known, and whom the text relays, as structured data does', () => {
    const article = someArticle('a', {
      date: { edtf: '[2025-09-16..2025-09-18]', basis: 'external', reason: 'س' },
      relays: ['al-arab'],
    });
    const words =
      'الناشر: الوقت (مذكور في النص)، نقلًا عن العرب. تاريخ النشر: بين 16 و18 سبتمبر/أيلول 2025 (من خارج النص).';
    expect(listFeedItems([article], corpus, toAbsolute)[0]?.description).toBe(`${words} خلاصة.`);
    expect(describeArticle(article, corpus, toAbsolute)).toMatchObject({ creditText: words });
  });

  it('call unknown what is not known, once', () => {
    const unknown = { basis: 'unknown', reason: 'س' };
    const article = someArticle('a', { outlet: unknown, date: unknown });
    expect(listFeedItems([article], corpus, toAbsolute)[0]?.description).toBe(
      'الناشر: غير معروف. تاريخ النشر: غير معروف. خلاصة.',
    );
  });
});
