import { describe, expect, it } from 'vitest';
import { countForms } from '../../../../src/domain/actors/name-forms.ts';
import { findNestedMentions } from '../../../../src/domain/actors/nested-mentions.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someCorpus } from '../../../support/some-corpus.ts';

const PARLIAMENT = { id: 'parliament', name: 'البرلمان العراقي', kind: 'organisation' } as const;
const COMMITTEE = { id: 'committee', name: 'لجنة الأمن في البرلمان العراقي', kind: 'organisation' } as const;

describe('a name inside the name of another', () => {
  const corpus = someCorpus({
    actors: [PARLIAMENT, COMMITTEE, { id: 'iraq', name: 'العراق', kind: 'state' }],
    articles: [
      someArticle('a', { title: 'زارت لجنة الأمن في البرلمان العراقي موسكو' }),
      someArticle('b', { title: 'قال البرلمان العراقي كلمته' }),
    ],
  });

  it('is found where it stands, and is no mention', () => {
    expect(findNestedMentions(PARLIAMENT, corpus)).toMatchObject([
      { article: 'a', block: 'title', exact: 'البرلمان العراقي' },
    ]);
    expect(corpus.mentionsOfActor('parliament').map(({ article }) => article)).toEqual(['b']);
  });

  it('is not looked for the other way round', () => {
    expect(findNestedMentions(COMMITTEE, corpus)).toEqual([]);
  });
});

describe('the written forms of a name', () => {
  it('are counted letter by letter, the most frequent first', () => {
    const exacts = ['قاسم الأعرجي', 'الاعرجي', 'الأعرجي', 'الأعرجي'];
    expect(countForms(exacts.map((exact) => ({ exact })))).toEqual([
      { exact: 'الأعرجي', count: 2 },
      { exact: 'قاسم الأعرجي', count: 1 },
      { exact: 'الاعرجي', count: 1 },
    ]);
  });
});
