import { describe, expect, it } from 'vitest';
import { buildYearAxis } from '../../../../src/domain/timeline/axis.ts';
import { splitBands } from '../../../../src/domain/timeline/band.ts';
import { buildColumns, COLUMN_RULES } from '../../../../src/domain/timeline/columns.ts';
import { drawnOf } from './timeline-items.ts';

const TEXTS = ['2024-01-28', '[2024-02-08..2024-02-10]', '2024-08', '2025-09-16/2025-09-17', '2015', '2026?'];

describe('the columns of marks', () => {
  const drawn = drawnOf(TEXTS);
  const axis = buildYearAxis(drawn.map(({ geometry }) => geometry));
  if (!axis) throw new Error('These dates have bounds.');
  const { marks, spans } = splitBands(drawn, axis);

  it('hold what is known to a month or nearer; the rest is drawn as spans', () => {
    expect(spans.map(({ item }) => item.id)).toEqual(['2015#4', '2026?#5']);
    expect(marks).toHaveLength(4);
  });

  it('stand by halves of a year on a wide screen, by years on a phone', () => {
    const keys = (rule: keyof typeof COLUMN_RULES) =>
      buildColumns(marks, axis, COLUMN_RULES[rule]).map(({ key }) => key);
    expect(keys('wide')).toEqual(['2024-1', '2024-2', '2025-2']);
    expect(keys('narrow')).toEqual(['2024', '2025']);
  });

  it('set on the axis only what is known to the day, and the rest over a bracket', () => {
    const [first] = buildColumns(marks, axis, COLUMN_RULES.wide);
    expect(first?.exact.map(({ item }) => item.id)).toEqual(['2024-01-28#0']);
    expect(first?.vague.map(({ item }) => item.id)).toEqual(['[2024-02-08..2024-02-10]#1']);
  });

  it('never leave their own stretch of the calendar', () => {
    const [first, second] = buildColumns(marks, axis, COLUMN_RULES.wide);
    const [year] = axis.ticks.filter(({ text }) => text === '2024');
    const middle = year?.middle ?? NaN;
    expect(first?.at).toBeGreaterThan(year?.from ?? NaN);
    expect(first?.at).toBeLessThan(middle);
    expect(second?.at).toBeGreaterThan(middle);
  });
});
