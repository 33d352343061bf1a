import { describe, expect, it } from 'vitest';
import { weighArticles } from '../../../../src/components/event/weigh-articles.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someCorpus } from '../../../support/some-corpus.ts';
import { someEvent } from '../../../support/some-event.ts';

describe('weighArticles', () => {
  const corpus = someCorpus({
    articles: [
      someArticle('late', { date: '2025-09' }),
      someArticle('early', { date: '2015' }),
      someArticle('silent'),
    ],
    events: [
      someEvent('told', {
        date: {
          edtf: '2020',
          basis: 'inferred',
          reason: 'س',
          evidence: [{ article: 'silent', exact: 'متن' }],
        },
        evidence: [
          { article: 'late', exact: 'متن' },
          { article: 'late', exact: 'عنوان late' },
          { article: 'early', exact: 'متن' },
        ],
      }),
    ],
  });
  const { words, silent } = weighArticles(corpus.getEvent('told'), corpus);

  it('gives each article its words in the order of its text, the oldest article first', () => {
    expect(words.map(({ article, citations }) => [article.id, citations.map(({ block }) => block)])).toEqual([
      ['early', ['p1']],
      ['late', ['title', 'p1']],
    ]);
  });

  it('calls an article silent that only dates the event', () => {
    expect(silent.map(({ id }) => id)).toEqual(['silent']);
  });
});
