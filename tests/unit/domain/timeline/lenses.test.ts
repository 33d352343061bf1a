import { describe, expect, it } from 'vitest';
import { buildLenses } from '../../../../src/domain/timeline/lenses.ts';
import { splitItems } from '../../../../src/domain/timeline/timeline-item.ts';
import { drawnOf, itemOf } from './timeline-items.ts';

describe('the lenses', () => {
  it.each([
    [
      'several days close to each other',
      ['2020-08-02', '2020-08-05'],
      ['من 2 إلى 5 أغسطس/آب 2020'],
      ['أغسطس/آب 2020'],
    ],
    [
      'an exact day beside one day somewhere between two bounds',
      ['[2024-02-08..2024-02-10]', '2024-02-11'],
      ['من 8 إلى 11 فبراير/شباط 2024'],
      ['فبراير/شباط 2024'],
    ],
    [
      'the days alone where a month is all that is known of something else',
      ['2025-09', '2025-09-16', '2025-09-18'],
      ['من 16 إلى 18 سبتمبر/أيلول 2025'],
      ['سبتمبر/أيلول 2025'],
    ],
    [
      'several months of one half year',
      ['2024-01-28', '2024-02-11'],
      ['من 28 يناير/كانون الثاني 2024 إلى 11 فبراير/شباط 2024'],
      ['يناير/كانون الثاني إلى فبراير/شباط 2024'],
    ],
    [
      'the days of the axis where a month before them is drawn beyond it',
      ['2024-01', '2024-02-05', '2024-02-11'],
      ['من 5 إلى 11 فبراير/شباط 2024'],
      ['من 5 إلى 11 فبراير/شباط 2024'],
    ],
    ['several things on one day', ['2020-08-07', '2020-08-07'], ['7 أغسطس/آب 2020'], ['أغسطس/آب 2020']],
  ])('show %s', (_, texts, days, titles) => {
    const lenses = buildLenses(drawnOf(texts), []);
    expect(lenses.map((lens) => lens.days)).toEqual(days);
    expect(lenses.map(({ title }) => title)).toEqual(titles);
  });

  it('open no half year that holds a single thing', () => {
    expect(buildLenses(drawnOf(['2020-06-30', '2020-07-01', '2021-01-01']), [])).toEqual([]);
  });

  it('give dates in words alone where they lie too far apart for days', () => {
    const [lens] = buildLenses(drawnOf(['2020-01-02', '2020-06-05']), []);
    expect(lens?.axis).toBeUndefined();
    expect(lens?.rows.map(({ track }) => track)).toEqual([undefined, undefined]);
  });

  it('draw what lies before their days beyond the end, and what reaches into them with an open end', () => {
    const [lens] = buildLenses(drawnOf(['2024-01', '2024-02', '2024-02-05', '2024-02-11']), []);
    const tracks = lens?.rows.map(({ track }) => [track?.beyond, track?.ends.older, track?.ends.newer]);
    expect(tracks).toEqual([
      ['older', 'open', 'bound'],
      [undefined, 'open', 'open'],
      [undefined, 'bound', 'bound'],
      [undefined, 'bound', 'bound'],
    ]);
  });

  it.each([
    ['planned', false],
    ['expected', false],
    ['happened', true],
    ['claimed', true],
  ] as const)('draw the day of something %s as certain: %s', (status, certain) => {
    const { drawn } = splitItems([itemOf('2024-02-05', 'a', status), itemOf('2024-02-05', 'b', status)]);
    const [lens] = buildLenses(drawn, []);
    expect(lens?.rows.map(({ track }) => track?.sure !== undefined)).toEqual([certain, certain]);
  });

  it('draw a stretch from the start of its first day to the end of its last, with a free day on either side', () => {
    const [lens] = buildLenses(drawnOf(['[2024-02-08..2024-02-10]', '2024-02-09']), []);
    expect(lens?.axis?.ticks.map(({ text }) => text)).toEqual(['7', '8', '9', '10', '11']);
    expect(lens?.rows.map(({ track }) => track && [track.from, track.until, track.sure])).toEqual([
      [20, 80, undefined],
      [40, 60, { from: 40, until: 60 }],
    ]);
  });
});
