import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/domain/entities/article.ts';
import type { Corpus } from '../../../../src/domain/corpus/corpus.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someCorpus } from '../../../support/some-corpus.ts';

const UNKNOWN = { basis: 'unknown', reason: 'لا تاريخ في النص' };

describe('the corpus', () => {
  it('orders articles by earliest possible day, then latest, then id, and puts undated ones last, apart', () => {
    const corpus = corpusOf([
      someArticle('undated', { date: UNKNOWN }),
      someArticle('late', { date: '2025-09' }),
      someArticle('b', { date: '2020-08-07' }),
      someArticle('a', { date: '2020-08-07' }),
      someArticle('wide', { date: '2020' }),
    ]);
    expect(idsOf(corpus.articles)).toEqual(['wide', 'a', 'b', 'late', 'undated']);
    expect(idsOf(corpus.undatedArticles)).toEqual(['undated']);
  });

  it('gives an undated article no neighbours, and makes it nobody’s', () => {
    const corpus = corpusOf([
      someArticle('a'),
      someArticle('b', { date: '2021' }),
      someArticle('undated', { date: UNKNOWN }),
    ]);
    expect(corpus.neighboursOf('undated')).toEqual({ previous: undefined, next: undefined });
    expect(corpus.neighboursOf('b').previous?.id).toBe('a');
    expect(corpus.neighboursOf('b').next).toBeUndefined();
    expect(corpus.neighboursOf('a').previous).toBeUndefined();
  });

  it('gathers analyses by article and topic, the last to come first', () => {
    const analysis = (id: string, added: string, topics: readonly string[]) => ({
      id,
      title: id,
      summary: 'خلاصة',
      added,
      topics: [...topics],
      articles: ['a'],
    });
    const corpus = someCorpus({
      articles: [someArticle('a'), someArticle('b')],
      analyses: [
        analysis('old', '2026-11-22', ['oil']),
        analysis('new-b', '2026-11-25', ['arms']),
        analysis('new-a', '2026-11-25', ['oil', 'arms']),
      ],
    });
    expect(idsOf(corpus.analyses)).toEqual(['new-a', 'new-b', 'old']);
    expect(idsOf(corpus.analysesOfArticle('a'))).toEqual(['new-a', 'new-b', 'old']);
    expect(corpus.analysesOfArticle('b')).toEqual([]);
    expect(idsOf(corpus.analysesOfTopic('oil'))).toEqual(['new-a', 'old']);
  });

  it('gathers articles by actor, topic, outlet and relayed outlet', () => {
    const corpus = corpusOf([
      someArticle('a', { relays: ['al-arab'] }),
      someArticle('b', { outlet: UNKNOWN, topics: ['arms'] }),
    ]);
    expect(idsOf(corpus.articlesOfActor('iraq'))).toEqual(['a', 'b']);
    expect(idsOf(corpus.articlesOfTopic('arms'))).toEqual(['b']);
    expect(idsOf(corpus.articlesOfOutlet('alwaqt'))).toEqual(['a']);
    expect(corpus.articlesOfOutlet('al-arab')).toEqual([]);
  });

  it('throws on the look-up of an id that nobody has', () => {
    expect(() => corpusOf([someArticle('a')]).getArticle('b')).toThrow('There is no article "b"');
  });

  it.each([
    ['an actor', { actors: ['rusia'] }, 'articles/a, actors.0: there is no actors/rusia'],
    ['an outlet', { outlet: 'nobody' }, 'articles/a, outlet: there is no outlets/nobody'],
    [
      'an outlet in its long form',
      { outlet: { id: 'nobody', basis: 'external', reason: 'س' } },
      'outlet.id: there is no outlets/nobody',
    ],
    ['a relayed outlet', { relays: ['nobody'] }, 'relays.0: there is no outlets/nobody'],
    ['a topic', { topics: ['gaz'] }, 'topics.0: there is no topics/gaz'],
    [
      'an article that a date rests on',
      {
        date: {
          edtf: '2020',
          basis: 'inferred',
          reason: 'س',
          evidence: [{ article: 'lost', exact: 'كلام' }],
        },
      },
      'date.evidence.0.article: there is no articles/lost',
    ],
  ])('refuses the dangling id of %s, and names it', (_, fields, message) => {
    expect(() => corpusOf([someArticle('a', fields)])).toThrow(message);
  });
});

function corpusOf(articles: readonly Article[]): Corpus {
  return someCorpus({ articles });
}

function idsOf(articles: readonly { readonly id: string }[]): string[] {
  return articles.map(({ id }) => id);
}
