import { describe, expect, it } from 'vitest';
import { countEvents, describeItem, describeItems } from '../../../../src/components/timeline/item-name.ts';
import { itemOf, textOf } from '../../domain/timeline/timeline-items.ts';

describe('the names of marks', () => {
  it.each([
    [1, 'حدث واحد'],
    [2, 'حدثان'],
    [5, '5 أحداث'],
    [14, '14 حدثًا'],
    [100, '100 حدث'],
  ])('count %i as «%s»', (count, words) => {
    expect(countEvents(count)).toBe(words);
  });

  it('say status and date, as unsure as it is', () => {
    expect(describeItem(itemOf('2015-11~', 'x', 'planned'))).toMatch(
      /^حدث x، مقرَّر، .*نحو.*نوفمبر\/تشرين الثاني 2015/u,
    );
  });

  it('call a text of unknown publisher by its year', () => {
    expect(describeItem(textOf('2020-08-07', 'y'))).toBe('نص 2020، نص: مقال y، 7 أغسطس/آب 2020');
  });

  it('sum up a column by its year and statuses', () => {
    const items = [
      itemOf('2024-01-01', 'a'),
      itemOf('2024-01-02', 'b', 'planned'),
      itemOf('2024-01-03', 'c'),
    ];
    expect(describeItems('2024', items)).toBe('2024: 3 أحداث (2 وقع، 1 مقرَّر)');
    expect(describeItems('2020', [textOf('2020-08-07')])).toBe('2020: نص 2020');
  });
});
