import { describe, expect, it } from 'vitest';
import { eventSchema } from '../../../../src/domain/entities/event.ts';
import type { CorpusRecords } from '../../../../src/domain/corpus/corpus-records.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someClaim } from '../../../support/some-claim.ts';
import { someCorpus } from '../../../support/some-corpus.ts';

const ARTICLES = [someText('old', '2015', 'حدث أول هنا'), someText('new', '2025', 'حدث ثان هناك')];

describe('the apparatus of an article', () => {
  const corpus = someCorpus({
    articles: ARTICLES,
    events: [
      someEvent('told-twice', [passage('new', 'حدث ثان'), passage('old', 'حدث أول')]),
      someEvent('dated-here', [passage('old', 'حدث أول')], [passage('new', 'هناك')]),
      someEvent('dated-and-told', [passage('new', 'ثان')], [passage('new', 'هناك')]),
    ],
    claims: [
      someClaim('asked', [
        { article: 'new', evidence: [passage('new', 'حدث'), passage('new', 'هناك')] },
        { article: 'new', answer: 'no', evidence: [passage('new', 'ثان')] },
        { article: 'old', evidence: [passage('old', 'هنا')] },
      ]),
    ],
    quotes: [{ id: 'new', items: [someQuote('said', 'ثان هناك')] }],
  });

  it('holds for each block what cites it, once, and says what only dates an event', () => {
    const margin = corpus.apparatusOf('new').get('p1');
    expect(margin?.events.map(({ event, bears }) => `${event.id} ${bears}`)).toEqual([
      'dated-and-told fact',
      'dated-here date',
      'told-twice fact',
    ]);
    expect(margin?.claims.map(({ id }) => id)).toEqual(['asked']);
    expect(margin?.quotes.map(({ id }) => id)).toEqual(['said']);
    expect([...corpus.apparatusOf('old').keys()]).toEqual(['p1']);
  });

  it('is the same set of links as those of the events, claims and quotations, the other way', () => {
    const margins = ARTICLES.flatMap(({ id: article }) =>
      [...corpus.apparatusOf(article)].flatMap(([block, { events, claims, quotes }]) =>
        [...events.map(({ event }) => event.id), ...[...claims, ...quotes].map(({ id }) => id)].map(
          (id) => `${id} ${article}#${block}`,
        ),
      ),
    );
    const cited = [
      ...corpus.events.flatMap(({ id, citations, dateCitations }) =>
        [...citations, ...dateCitations].map(({ article, block }) => `${id} ${article}#${block}`),
      ),
      ...corpus.claims.flatMap(({ id, positions }) =>
        positions.flatMap(({ citations }) =>
          citations.map(({ article, block }) => `${id} ${article}#${block}`),
        ),
      ),
      ...corpus.quotes.map(({ id, citation }) => `${id} ${citation.article}#${citation.block}`),
    ];
    expect(new Set(margins)).toEqual(new Set(cited));
    expect(new Set(margins).size).toBe(margins.length);
  });

  it('lists an event’s passages in the order of the articles, oldest first', () => {
    expect(corpus.getEvent('told-twice').citations.map(({ article }) => article)).toEqual(['old', 'new']);
  });

  it('is built of passages that stand where they say, or not at all', () => {
    expect(() =>
      someCorpus({ articles: ARTICLES, events: [someEvent('x', [passage('old', 'حدث ثان')])] }),
    ).toThrow('evidence-not-found: "حدث ثان" in the article "old"');
  });
});

function someText(id: string, date: string, text: string) {
  return { ...someArticle(id, { date }), body: [{ id: 'p1', kind: 'paragraph' as const, text, hast: [] }] };
}

function someEvent(
  id: string,
  evidence: readonly object[],
  dateEvidence: readonly object[] = [],
): CorpusRecords['events'][number] {
  const date =
    dateEvidence.length === 0
      ? '2020'
      : { edtf: '2020', basis: 'inferred', reason: 'سبب', evidence: dateEvidence };
  const data = {
    label: id,
    date,
    status: 'happened',
    kind: 'other',
    actors: ['iraq'],
    topics: ['oil'],
    evidence,
  };
  return { ...eventSchema.parse(data), id };
}

function someQuote(id: string, exact: string): CorpusRecords['quotes'][number]['items'][number] {
  return { id, exact, form: 'direct', speaker: 'iraq', chain: [] };
}

function passage(article: string, exact: string) {
  return { article, exact };
}
