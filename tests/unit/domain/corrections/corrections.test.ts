import { describe, expect, it } from 'vitest';
import { correctionLogSchema } from '../../../../src/domain/corrections/correction.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someCorpus } from '../../../support/some-corpus.ts';

const items = correctionLogSchema.parse([
  { date: '2026-12-01', where: { article: 'a' }, what: 'أول', why: 'سبب' },
  { date: '2026-12-03', where: { actor: 'russia' }, what: 'ثان', why: 'سبب' },
  { date: '2026-12-01', where: { article: 'a', block: 'p1' }, what: 'ثالث', why: 'سبب' },
]);
const articles = [someArticle('a'), someArticle('b')];
const corpus = someCorpus({ articles, corrections: [{ id: 'corrections', items }] });

describe('the corrections of a corpus', () => {
  it('are newest first, and of one day the later entry first', () => {
    expect(corpus.corrections.map(({ what }) => what)).toEqual(['ثان', 'ثالث', 'أول']);
  });

  it('are found by the record that they touch, in whatever place of it', () => {
    expect(corpus.correctionsOf('article', 'a').map(({ what }) => what)).toEqual(['ثالث', 'أول']);
    expect(corpus.correctionsOf('actor', 'russia').map(({ what }) => what)).toEqual(['ثان']);
    expect(corpus.correctionsOf('article', 'b')).toEqual([]);
  });

  it('refuse an id that no record bears', () => {
    expect(() => someCorpus({ corrections: [{ id: 'corrections', items }] })).toThrow(/articles\/a/u);
  });
});
