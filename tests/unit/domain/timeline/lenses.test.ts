import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLenses } from '../../../../src/domain/timeline/lenses.ts';
import { anyItems, idsOf, itemOf } from './timeline-items.ts';

describe('the lenses', () => {
  it.each([
    [
      'one day somewhere between two near bounds',
      ['[2015-11-12..2015-11-30]'],
      ['من 12 إلى 30 نوفمبر/تشرين الثاني 2015'],
    ],
    ['several days close to each other', ['2020-08-02', '2020-08-05'], ['من 2 إلى 5 أغسطس/آب 2020']],
    [
      'an exact day inside the bounds of another item',
      ['[2024-02-08..2024-02-10]', '2024-02-11'],
      ['من 8 إلى 11 فبراير/شباط 2024'],
    ],
    [
      'two stretches far apart',
      ['[2024-02-08..2024-02-10]', '2025-09-16/2025-09-18'],
      ['من 8 إلى 10 فبراير/شباط 2024', 'من 16 إلى 18 سبتمبر/أيلول 2025'],
    ],
  ])('show %s', (_, texts, days) => {
    expect(buildLenses(texts.map((text) => itemOf(text))).map((lens) => lens.days)).toEqual(days);
  });

  it.each([
    ['one known day', ['2020-08-07']],
    ['several things on one known day', ['2020-08-07', '2020-08-07']],
    ['days far apart', ['2020-08-02', '2020-08-07']],
    ['a month as a whole', ['2025-09']],
    ['what is known by its year alone', ['2019']],
    ['an open end', ['2023-10-05/..']],
  ])('leave out %s', (_, texts) => {
    expect(buildLenses(texts.map((text, index) => itemOf(text, `i${index}`)))).toEqual([]);
  });

  it('draw a stretch from the start of its first day to the end of its last, with a free day on either side', () => {
    const [lens] = buildLenses([itemOf('[2024-02-08..2024-02-10]')]);
    expect(lens?.axis.ticks.map(({ text }) => text)).toEqual(['7', '8', '9', '10', '11']);
    expect(lens?.rows.map(({ from, until }) => [from, until])).toEqual([[20, 80]]);
  });

  it('show an item once at most, on a row of its own and on the axis', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const rows = buildLenses(items).flatMap((lens) => lens.rows);
        const ids = idsOf(rows.map(({ item }) => item));
        expect(new Set(ids).size).toBe(ids.length);
        for (const { from, until, label } of rows) {
          expect(0 < from && from < until && until < 100).toBe(true);
          expect(label.at >= 0 && label.at <= 100).toBe(true);
        }
      }),
    );
  });
});
