import { describe, expect, it } from 'vitest';
import { placeEvents } from '../../../../src/components/event/event-neighbours.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someCorpus } from '../../../support/some-corpus.ts';
import { someEvent } from '../../../support/some-event.ts';

const UNKNOWN = { basis: 'unknown', reason: 'لا تاريخ في النص' };

describe('placeEvents', () => {
  it('puts dated events in a row, the undated beside none', () => {
    const corpus = someCorpus({
      articles: [someArticle('a')],
      events: [
        someEvent('b'),
        someEvent('undated', { date: UNKNOWN }),
        someEvent('a', { date: '2015' }),
        someEvent('also-undated', { date: UNKNOWN }),
      ],
    });
    expect(
      placeEvents(corpus).map(({ event, previous, next }) => [previous?.id, event.id, next?.id]),
    ).toEqual([
      [undefined, 'a', 'b'],
      ['a', 'b', undefined],
      [undefined, 'also-undated', undefined],
      [undefined, 'undated', undefined],
    ]);
  });
});
