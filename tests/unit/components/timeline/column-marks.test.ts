import { describe, expect, it } from 'vitest';
import { columnHeight, PITCH, stackMarks } from '../../../../src/components/timeline/column-marks.ts';
import type { Column } from '../../../../src/domain/timeline/columns.ts';
import type { EventItem } from '../../../../src/domain/timeline/event-items.ts';
import { splitItems } from '../../../../src/domain/timeline/timeline-item.ts';
import { itemOf } from '../../domain/timeline/timeline-items.ts';

const columnOf = (exact: readonly EventItem[], vague: readonly EventItem[]): Column<EventItem> => ({
  key: '2024-1',
  year: '2024',
  at: 50,
  exact: splitItems(exact).drawn,
  vague: splitItems(vague).drawn,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => itemOf('2024-01-01', `i${index}`));

describe('a column of marks', () => {
  it('sets what is not known to the day above a bracket, over what is', () => {
    const { marks, bracket } = stackMarks(columnOf(many(2), [itemOf('2024-02')]));
    expect(bracket).toBeGreaterThan(2 * PITCH - 1);
    expect(marks.map(({ foot }) => foot)).toEqual([0, PITCH, bracket]);
  });

  it('has no bracket where all is known to the day', () => {
    expect(stackMarks(columnOf(many(3), [])).bracket).toBeUndefined();
  });

  it('keeps marks of one status together', () => {
    const mixed = ['planned', 'happened', 'planned'].map((status, index) =>
      itemOf('2024-01-01', `i${index}`, status as EventItem['status']),
    );
    expect(stackMarks(columnOf(mixed, [])).marks.map(({ item }) => item.id)).toEqual(['i1', 'i0', 'i2']);
  });

  it('counts the marks that find no room instead of losing them', () => {
    const { marks, left } = stackMarks(columnOf(many(30), []));
    expect(marks.length + left).toBe(30);
    expect(left).toBeGreaterThan(0);
  });

  it('is at least a finger high', () => {
    expect(columnHeight(columnOf(many(1), []))).toBe(24);
  });
});
