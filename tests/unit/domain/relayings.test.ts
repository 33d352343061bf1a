import { describe, expect, it } from 'vitest';
import { listRelayings } from '../../../src/domain/relayings.ts';
import { someArticle } from '../../support/some-article.ts';
import { someCorpus } from '../../support/some-corpus.ts';
import { someQuote } from '../../support/some-quote.ts';

const OUTLETS = ['alwaqt', 'al-arab', 'agency'].map((id) => ({ id, name: id, kind: 'unknown' as const }));
const through = (...outlets: string[]) => ({ chain: outlets.map((outlet) => ({ outlet })) });

describe('who takes from whom', () => {
  const corpus = someCorpus({
    outlets: OUTLETS,
    articles: [
      someArticle('old', { date: '2015' }),
      someArticle('new', { date: '2025', relays: ['al-arab'] }),
      someArticle('alone', { date: '2026' }),
    ],
    quotes: [
      { id: 'new', items: [someQuote('q1'), someQuote('q2', through('al-arab', 'agency'))] },
      {
        id: 'old',
        items: [someQuote('q3', through('agency')), someQuote('q4'), someQuote('q5', through('agency'))],
      },
      { id: 'alone', items: [someQuote('q6', { chain: [{ actor: 'russia' }, { described: 'مصدر' }] })] },
    ],
  });
  const said = listRelayings(corpus).map(({ article, outlet, extent, quotes }) =>
    [article.id, outlet, extent, ...quotes.map(({ id }) => id)].join(' '),
  );

  it('is in the order of the texts, a relayed text before quotations that came another way', () => {
    expect(said).toEqual(['old agency quotes q3 q5', 'new al-arab text q1 q2', 'new agency quotes q2']);
  });

  it('counts an outlet once that is both relayed and in a chain, with all the text’s quotations', () => {
    expect(said.filter((words) => words.startsWith('new al-arab'))).toEqual(['new al-arab text q1 q2']);
  });

  it('makes nothing of actors and of the unnamed in a chain', () => {
    expect(said.some((words) => words.startsWith('alone'))).toBe(false);
  });
});
