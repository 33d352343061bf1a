import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyBlock } from '../../../src/domain/entities/blocks.ts';
import { findTopicWords, type TopicPassage } from '../../../src/domain/topic-words.ts';
import { someArticle } from '../../support/some-article.ts';
import { someClaim } from '../../support/some-claim.ts';
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

/** A position of a claim: what an article says in some of its words. */
function position(article: string, ...exacts: readonly string[]) {
  return { article, ...passages(...exacts.map((exact) => [article, exact] as const)) };
}

describe('a topic in the words of each text', () => {
  const corpus = someCorpus({
    articles: [
      someText('new', '2025'),
      someText('old', '2015'),
      someText('answering', '2019'),
      someText('wordless', '2020'),
      someText('elsewhere', '2021', ['arms']),
    ],
    events: [
      someEvent('second', { date: '2025', ...passages(['new', 'ثالث'], ['new', 'أول']) }),
      someEvent('first', { date: '2015', ...passages(['new', 'ثان'], ['old', 'أول']) }),
      someEvent('same-words', { date: '2026', ...passages(['new', 'ثان']) }),
      someEvent('other-topic', { topics: ['arms'], ...passages(['elsewhere', 'أول']) }),
    ],
    claims: [
      someClaim('asked', [
        position('answering', 'رابع'),
        position('new', 'ثان'),
        position('elsewhere', 'ثان'),
      ]),
    ],
  });
  const words = findTopicWords('oil', corpus);

  it('has a pan for each text that tells an event of it or answers a question of it, oldest first', () => {
    expect(words.pans.map(({ article }) => article.id)).toEqual(['old', 'answering', 'new']);
  });

  it('has each block once, in the order of the text, under the events and the questions that rest on it', () => {
    const said = words.pans.at(-1)?.passages.map((passage) => idsOf(passage));
    expect(said).toEqual([
      ['p1', 'second'],
      ['p2', 'first', 'same-words', 'asked'],
      ['p3', 'second'],
    ]);
  });

  it('parts the texts without a passage into those that treat the topic and the silent', () => {
    expect(words.wordless.map(({ id }) => id)).toEqual(['wordless']);
    expect(words.silent.map(({ id }) => id)).toEqual(['elsewhere']);
  });

  it('gives words that overlap in a block as one stretch, and others apart', () => {
    const text: BodyBlock = { id: 'p1', kind: 'paragraph', text: 'أ ب ت ث ج ح خ', hast: [] };
    const random = someCorpus({
      articles: [{ ...someText('a', '2020'), body: [text] }],
      events: [someEvent('e', passages(['a', 'ث ج'], ['a', 'أ ب']))],
      claims: [someClaim('c', [position('a', 'ج ح')])],
    });
    expect(findTopicWords('oil', random).pans[0]?.passages[0]?.words).toEqual(['أ ب', 'ث ج ح']);
  });

  it('leaves out no text, and no passage on which an event or an answer rests', () => {
    const articles = ['a', 'b', 'c'];
    // No evidence names one passage twice: the schema refuses it.
    const anyPlaces = fc.uniqueArray(fc.tuple(fc.constantFrom(...articles), fc.constantFrom(...WORDS)), {
      minLength: 1,
      maxLength: 5,
      selector: (place) => place.join(' '),
    });
    fc.assert(
      fc.property(
        fc.array(anyPlaces, { maxLength: 6 }),
        fc.array(anyPlaces, { maxLength: 3 }),
        (told, asked) => {
          const random = someCorpus({
            articles: articles.map((id) => someText(id, '2020')),
            events: told.map((places, index) => someEvent(`e${index}`, passages(...places))),
            claims: asked.map((places, index) =>
              someClaim(
                `c${index}`,
                [...Map.groupBy(places, ([article]) => article)].map(([article, own]) =>
                  position(article, ...own.map(([, exact]) => exact)),
                ),
              ),
            ),
          });
          const { pans, wordless, silent } = findTopicWords('oil', random);
          const shown = [...pans.map(({ article }) => article), ...wordless, ...silent];
          expect(shown.map(({ id }) => id).toSorted()).toEqual(articles);
          const given = pans.flatMap(({ article, passages: blocks }) =>
            blocks.flatMap((passage) => {
              const [block = '', ...ids] = idsOf(passage);
              return ids.map((id) => `${article.id} ${block} ${id}`);
            }),
          );
          const kept = [told, asked].flatMap((lists, kind) =>
            lists.flatMap((places, index) =>
              places.map(([article, word]) => `${article} p${WORDS.indexOf(word) + 1} ${'ec'[kind]}${index}`),
            ),
          );
          expect(given.toSorted()).toEqual(kept.toSorted());
        },
      ),
    );
  });
});

function idsOf({ block, events, claims }: TopicPassage): string[] {
  return [block, ...[...events, ...claims].map(({ id }) => id)];
}
