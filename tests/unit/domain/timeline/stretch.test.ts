import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStretchEnd, listEventsIn, readStretch } from '../../../../src/domain/timeline/stretch.ts';
import { someEvent } from '../../../support/some-event.ts';

describe('readStretch', () => {
  it.each([
    ['2015', '2015', '2015-01-01', '2015-12-31'],
    ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
    ['2023-10', '2024-02-08', '2023-10-01', '2024-02-08'],
  ])('goes from the first day of %s to the last of %s', (from, to, first, last) => {
    expect(readStretch(from, to)).toEqual({ first, last });
  });

  it.each(['2024-13', '2015?', '2015~', '202X', '2015/2016', '[2015,2016]', '..', '', 'شباط'])(
    'takes «%s» for no end of a stretch',
    (text) => {
      expect(isStretchEnd(text)).toBe(false);
      expect(readStretch('2015', text)).toBeUndefined();
      expect(readStretch(text, '2015')).toBeUndefined();
    },
  );
});

describe('listEventsIn', () => {
  const idsIn = (from: string, to: string, dates: readonly string[]) => {
    const stretch = readStretch(from, to);
    const events = dates.map((date) => someEvent(date, { date }));
    return stretch && listEventsIn(stretch, events).map(({ id }) => id);
  };

  it('takes an event by its earliest possible day, however long it may last', () => {
    const dates = ['2023-12-31', '2024', '2024-02~', '[2024-02-08..2024-02-10]', '2024-12-31/..', '2025'];
    expect(idsIn('2024', '2024', dates)).toEqual(dates.slice(1, 5));
  });

  it('leaves out what begins at no known day, and what has no date', () => {
    expect(idsIn('2015', '2026', ['../2020'])).toEqual([]);
    const undated = someEvent('a', { date: { basis: 'unknown', reason: 'لا تاريخ' } });
    expect(listEventsIn({ first: '0001-01-01', last: '9999-12-31' }, [undated])).toEqual([]);
  });

  it('puts every year into exactly one of two stretches that meet', () => {
    const year = fc.integer({ min: 2001, max: 2098 });
    fc.assert(
      fc.property(year, year, (cut, of) => {
        const before = idsIn('2000', String(cut), [String(of)]) ?? [];
        const after = idsIn(String(cut + 1), '2099', [String(of)]) ?? [];
        expect([...before, ...after]).toEqual([String(of)]);
      }),
    );
  });
});
