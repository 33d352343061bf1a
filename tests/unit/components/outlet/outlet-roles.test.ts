import { describe, expect, it } from 'vitest';
import {
  describeRelaying,
  describeRoles,
  listBases,
} from '../../../../src/components/outlet/outlet-roles.ts';
import { listRelayings } from '../../../../src/domain/relayings.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someCorpus } from '../../../support/some-corpus.ts';
import { someQuote } from '../../../support/some-quote.ts';

const external = { id: 'site', basis: 'external', reason: 'سبب' };
const corpus = someCorpus({
  outlets: ['alwaqt', 'al-arab', 'agency', 'site'].map((id) => ({ id, name: id, kind: 'unknown' as const })),
  articles: [
    someArticle('one', { relays: ['al-arab'] }),
    someArticle('two', { outlet: external }),
    someArticle('three', { outlet: external }),
  ],
  quotes: [
    { id: 'one', items: [someQuote('q1'), someQuote('q2'), someQuote('q3')] },
    { id: 'two', items: [someQuote('q4', { chain: [{ outlet: 'agency' }] }), someQuote('q5')] },
  ],
});

describe('what an outlet is in the corpus', () => {
  it.each([
    ['alwaqt', 'ناشر: نص واحد', ['stated']],
    ['site', 'ناشر: نصان', ['external']],
    ['al-arab', 'منقول عنه: نص واحد', ['stated']],
    ['agency', 'في سلسلة النقل: اقتباس', ['stated']],
  ])('of %s is «%s», known as %j', (outlet, roles, bases) => {
    expect(describeRoles(outlet, corpus)).toBe(roles);
    expect(listBases(outlet, corpus)).toEqual(bases);
  });

  it('tells a relayed text from quotations that came through it', () => {
    expect(listRelayings(corpus).map(describeRelaying).toSorted()).toEqual([
      'اقتباس عبره',
      'نقلٌ يذكره النص · فيه 3 اقتباسات',
    ]);
  });
});
