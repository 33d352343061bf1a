import { describe, expect, it } from 'vitest';
import { listDatedRoles, placeRoles } from '../../../../src/domain/actors/dated-roles.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someCorpus } from '../../../support/some-corpus.ts';

const UNKNOWN = { basis: 'unknown', reason: 'لا تاريخ في النص' };

describe('the titles of an actor', () => {
  it('stand under each article that gives them, in the order of the articles', () => {
    const roles = rolesAt({ late: '2025-09-16', early: '2020-08-07' });
    expect(roles.map(({ article, title }) => [article.id, title])).toEqual([
      ['early', 'صفة early'],
      ['late', 'صفة late'],
    ]);
    expect(roles.map(({ citations }) => citations.map(({ block }) => block))).toEqual([['title'], ['title']]);
  });

  it('are points at the dates of their articles, on an axis of whole years', () => {
    const drawing = placeRoles(rolesAt({ early: '2020-07-02', late: '2025-09-16' }));
    expect(drawing?.axis.ticks.map(({ text }) => text)).toEqual([
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(drawing?.points.map(({ titles }) => titles)).toEqual([['صفة early'], ['صفة late']]);
    expect(drawing?.points[0]?.percent).toBeCloseTo(100 / 12, 0);
  });

  it('have no point where a text is dated only by year, or not at all', () => {
    const drawing = placeRoles(rolesAt({ a: '2020-07-02', b: '2022', c: '2023-05', d: UNKNOWN }));
    expect(drawing?.points.map(({ titles }) => titles)).toEqual([['صفة a'], ['صفة c']]);
  });

  it('have no axis where all are known from one date', () => {
    expect(placeRoles(rolesAt({ a: '2020-08-07', b: '2020-08-07' }))).toBeUndefined();
    expect(placeRoles([])).toBeUndefined();
  });
});

function rolesAt(dates: Readonly<Record<string, unknown>>) {
  const ids = Object.keys(dates);
  const roles = ids.map((id) => ({
    title: `صفة ${id}`,
    evidence: [{ article: id, exact: `عنوان ${id}` }],
  }));
  const articles = ids.map((id) => someArticle(id, { date: dates[id] }));
  return listDatedRoles({ roles }, someCorpus({ articles }));
}
