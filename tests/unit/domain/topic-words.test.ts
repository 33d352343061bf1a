import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyBlock } from '../../../src/domain/blocks.ts';
import { findTopicWords } from '../../../src/domain/topic-words.ts';
import { someArticle } from '../../support/some-article.ts';
import { someCorpus } from '../../support/some-corpus.ts';
import { someEvent } from '../../support/some-event.ts';

const WORDS = ['أول', 'ثان', 'ثالث', 'رابع'];

const body: readonly BodyBlock[] = WORDS.map((word, index) => ({
  id: `p${index + 1}`,
  kind: 'paragraph',
  text: word,
  hast: [],
}));

function someText(id: string, date: string, topics: readonly string[] = ['oil']) {
  return { ...someArticle(id, { date, topics }), body };
}

function passages(...places: readonly (readonly [article: string, exact: string])[]) {
  return { evidence: places.map(([article, exact]) => ({ article, exact })) };
}

describe('a topic in the words of each text', () => {
  const corpus = someCorpus({
    articles: [
      someText('new', '2025'),
      someText('old', '2015'),
      someText('eventless', '2020'),
      someText('elsewhere', '2021', ['arms']),
    ],
    events: [
      someEvent('second', { date: '2025', ...passages(['new', 'ثالث'], ['new', 'أول']) }),
      someEvent('first', { date: '2015', ...passages(['new', 'ثان'], ['old', 'أول']) }),
      someEvent('same-words', { date: '2026', ...passages(['new', 'ثان']) }),
      someEvent('other-topic', { topics: ['arms'], ...passages(['elsewhere', 'أول']) }),
    ],
  });
  const words = findTopicWords('oil', corpus);

  it('has a pan for each text that tells an event of it, oldest first', () => {
    expect(words.pans.map(({ article }) => article.id)).toEqual(['old', 'new']);
  });

  it('has the first passage on each event, in the order of the events, the same words once', () => {
    const said = words.pans
      .at(-1)
      ?.passages.map(({ citation, events }) => [citation.exact, ...events.map(({ id }) => id)]);
    expect(said).toEqual([
      ['ثان', 'first', 'same-words'],
      ['أول', 'second'],
    ]);
  });

  it('parts the texts without a passage into those that treat the topic and the silent', () => {
    expect(words.eventless.map(({ id }) => id)).toEqual(['eventless']);
    expect(words.silent.map(({ id }) => id)).toEqual(['elsewhere']);
  });

  it('leaves out no text, and no event of any text', () => {
    const articles = ['a', 'b', 'c'];
    const anyEvents = fc.array(
      // No evidence names one passage twice: the schema refuses it.
      fc.uniqueArray(fc.tuple(fc.constantFrom(...articles), fc.constantFrom(...WORDS)), {
        minLength: 1,
        maxLength: 5,
        selector: (place) => place.join(' '),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(anyEvents, (list) => {
        const random = someCorpus({
          articles: articles.map((id) => someText(id, '2020')),
          events: list.map((places, index) => someEvent(`e${index}`, passages(...places))),
        });
        const { pans, eventless, silent } = findTopicWords('oil', random);
        const shown = [...pans.map(({ article }) => article), ...eventless, ...silent];
        expect(shown.map(({ id }) => id).toSorted()).toEqual(articles);
        for (const { article, passages: given } of pans) {
          const told = random.eventsOfArticle(article.id).map(({ id }) => id);
          expect(given.flatMap(({ events }) => events.map(({ id }) => id)).toSorted()).toEqual(
            told.toSorted(),
          );
        }
      }),
    );
  });
});
