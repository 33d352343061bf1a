import { describe, expect, it } from 'vitest';
import { describeSpeaker } from '../../../../src/components/quote/describe-speaker.ts';
import { groupQuotes } from '../../../../src/components/quote/group-quotes.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someCorpus } from '../../../support/some-corpus.ts';
import { someQuote } from '../../../support/some-quote.ts';

const SOURCE = { described: 'مصدر' };

const corpus = someCorpus({
  articles: [someArticle('old', { date: '2015' }), someArticle('new', { date: '2025' })],
  actors: [
    { id: 'iraq', name: 'العراق', kind: 'state' },
    {
      id: 'adviser',
      name: 'المستشار',
      kind: 'person',
      roles: [
        { title: 'مستشار قديم', evidence: [{ article: 'old', exact: 'متن' }] },
        { title: 'مستشار جديد', evidence: [{ article: 'new', exact: 'متن' }] },
      ],
    },
  ],
  quotes: [
    {
      id: 'old',
      items: [
        someQuote('old-state'),
        someQuote('old-source', { speaker: SOURCE }),
        someQuote('old-title', { speaker: SOURCE, exact: 'عنوان old' }),
      ],
    },
    {
      id: 'new',
      items: [someQuote('new-source', { speaker: SOURCE }), someQuote('new-person', { speaker: 'adviser' })],
    },
  ],
});
const speakers = groupQuotes(corpus.quotes, corpus);

describe('groupQuotes', () => {
  it('puts persons before states and the unnamed last, and makes two of one description in two articles', () => {
    expect(speakers.map(({ name, quotes }) => [name, quotes.map(({ id }) => id)])).toEqual([
      ['المستشار', ['new-person']],
      ['العراق', ['old-state']],
      ['مصدر', ['old-title', 'old-source']],
      ['مصدر', ['new-source']],
    ]);
  });

  it('gives every speaker a fragment of its own that no quotation could have', () => {
    const fragments = speakers.map(({ fragment }) => fragment);
    expect(new Set(fragments).size).toBe(fragments.length);
    for (const fragment of fragments) expect(fragment).toMatch(/^by_[a-z-]+$/u);
  });
});

describe('describeSpeaker', () => {
  it('gives the titles of the quoting texts alone, else the kind, and says of the unnamed where they speak', () => {
    expect(speakers.map((speaker) => describeSpeaker(speaker, corpus))).toEqual([
      'مستشار جديد',
      'دولة',
      'بلا اسم في نص الوقت 2015، ولا دمج في أي طرف',
      'بلا اسم في نص الوقت 2025، ولا دمج في أي طرف',
    ]);
  });
});
