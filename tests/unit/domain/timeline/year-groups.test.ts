import { describe, expect, it } from 'vitest';
import { groupByYear } from '../../../../src/domain/timeline/year-groups.ts';
import { idsOf, itemOf } from './timeline-items.ts';

describe('the list by year', () => {
  it('is in order by the earliest day, open beginnings first, undated last and apart', () => {
    const texts = ['2020-08-07', null, '2015/2020', '[..2018]', '202X', '2015-11', '2020'];
    const { years, undated } = groupByYear(texts.map((text) => itemOf(text)));
    expect(years.map(({ year, items }) => [year, idsOf(items)])).toEqual([
      [null, ['[..2018]']],
      ['2015', ['2015/2020', '2015-11']],
      ['2020', ['2020', '202X', '2020-08-07']],
    ]);
    expect(idsOf(undated)).toEqual(['undated']);
  });

  it('breaks ties by id, whatever the order given', () => {
    const twins = ['b', 'a'].map((id) => itemOf('[2025-09-16..2025-09-18]', id));
    expect(groupByYear(twins).years.map(({ items }) => idsOf(items))).toEqual([['a', 'b']]);
  });
});
