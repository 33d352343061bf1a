import { describe, expect, it } from 'vitest';
import { traceChain } from '../../../../src/components/quote/trace-chain.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someCorpus } from '../../../support/some-corpus.ts';

const corpus = someCorpus({
  articles: [
    someArticle('relaying', { relays: ['al-arab'] }),
    someArticle('nobodys', { outlet: { basis: 'unknown', reason: 'س' } }),
  ],
});

describe('traceChain', () => {
  it('goes from the speaker through whom, then the relayed outlet, to the outlet', () => {
    const quote = {
      article: 'relaying',
      speaker: 'iraq',
      chain: [{ actor: 'russia' }, { described: 'مصدر' }],
    };
    expect(traceChain(quote, corpus)).toEqual([
      { kind: 'known', name: 'العراق', path: '/actors/iraq/' },
      { kind: 'known', name: 'روسيا', path: '/actors/russia/' },
      { kind: 'unnamed', name: 'مصدر' },
      { kind: 'known', name: 'العرب', path: '/outlets/al-arab/' },
      { kind: 'known', name: 'الوقت', path: '/outlets/alwaqt/' },
    ]);
  });

  it('ends in an unknown publisher where none is known, and links nobody unnamed', () => {
    const quote = { article: 'nobodys', speaker: { described: 'مراقبون' }, chain: [] };
    expect(traceChain(quote, corpus)).toEqual([
      { kind: 'unnamed', name: 'مراقبون' },
      { kind: 'unknown', name: 'ناشر غير معروف' },
    ]);
  });
});
