import { describe, expect, it } from 'vitest';
import { formatCiteName } from '../../../../src/components/article/cite-name.ts';
import type { Dated } from '../../../../src/domain/dates/dated.ts';
import type { Outlet } from '../../../../src/domain/entities/outlet.ts';

const outlet: Outlet = { id: 'almutalee', name: 'المطلع', kind: 'newspaper' };
const latin: Outlet = { id: 'alarabipost', name: 'alarabipost.com', kind: 'news-site' };
const unknown: Dated = { basis: 'unknown', reason: 'ليس في النص تاريخ' };

function stated(edtf: string): Dated {
  return { basis: 'stated', edtf };
}

describe('formatCiteName', () => {
  it.each<[string, Dated, Outlet | undefined, string]>([
    ['an outlet by its year', stated('2020-08-07'), outlet, 'المطلع 2020'],
    ['a set of days of one year by that year', stated('[2025-09-16..2025-09-18]'), outlet, 'المطلع 2025'],
    [
      'a Latin name so that its year follows it from right to left',
      stated('2025'),
      latin,
      'alarabipost.com\u200F 2025',
    ],
    ['a text of unknown publisher by its year', stated('[2024-02-08..2024-02-10]'), undefined, 'نص 2024'],
    ['a date over two years by no year', stated('2023-10/2024-02'), outlet, 'المطلع'],
    ['an open date by no year', stated('2023-10/..'), outlet, 'المطلع'],
    ['an unknown date by no year', unknown, outlet, 'المطلع'],
    ['a text of which nothing is known as a text', unknown, undefined, 'نص'],
  ])('cites %s', (_, date, publisher, name) => {
    expect(formatCiteName({ date }, publisher)).toBe(name);
  });
});
