import { describe, expect, it } from 'vitest';
import { pickWords } from '../../../../src/components/home/pick-words.ts';
import type { Actor } from '../../../../src/domain/entities/actor.ts';
import type { Corpus } from '../../../../src/domain/corpus/corpus.ts';
import type { LocatedQuote } from '../../../../src/domain/corpus/located.ts';

const KINDS: Readonly<Record<string, Actor['kind']>> = { shoigu: 'person', russia: 'state' };

/** A quotation as far as picking goes: whose it is, its form and length, and the block it stands in. */
function quoteOf(id: string, block: string, fields: Partial<LocatedQuote> = {}): LocatedQuote {
  const quote = {
    id,
    exact: 'كلام',
    form: 'direct',
    speaker: 'shoigu',
    article: 'a',
    citation: { article: 'a', block },
  };
  return { ...quote, ...fields } as LocatedQuote;
}

/** Picks among quotations of one article, on whose blocks so many events rest. */
function pick(
  quotes: readonly LocatedQuote[],
  resting: Readonly<Record<string, number>> = {},
): string | undefined {
  const margins = Object.entries(resting).map(([block, count]) => [
    block,
    { events: Array.from({ length: count }), claims: [], quotes: [] },
  ]);
  const corpus = {
    quotes,
    apparatusOf: () => new Map(margins as never),
    getActor: (id: string) => ({ id, name: id, kind: KINDS[id] }),
  } as unknown as Corpus;
  return pickWords(corpus)?.id;
}

describe('pickWords', () => {
  it('picks the words on whose paragraph most rests, and of equals the first', () => {
    const quotes = [quoteOf('first', 'p1'), quoteOf('second', 'p2'), quoteOf('third', 'p3')];
    expect(pick(quotes, { p1: 1, p2: 3, p3: 3 })).toBe('second');
    expect(pick(quotes)).toBe('first');
  });

  it.each<[string, Partial<LocatedQuote>]>([
    ['indirect words', { form: 'indirect' }],
    ['words of nobody by name', { speaker: { described: 'مصدر' } }],
    ['words of a state', { speaker: 'russia' }],
    ['words too long for a way in', { exact: 'كلام '.repeat(60) }],
  ])('passes over %s', (_, fields) => {
    expect(pick([quoteOf('other', 'p1', fields), quoteOf('sound', 'p2')], { p1: 9 })).toBe('sound');
  });

  it('picks nothing where there are no such words', () => {
    expect(pick([quoteOf('other', 'p1', { form: 'indirect' })])).toBeUndefined();
  });
});
