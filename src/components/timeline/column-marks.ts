import { EVENT_STATUSES } from '../../domain/entities/event.ts';
import type { ArticleItem } from '../../domain/timeline/article-items.ts';
import type { Column } from '../../domain/timeline/columns.ts';
import type { EventItem } from '../../domain/timeline/event-items.ts';

/** The height of a mark with its distance to the next, in pixels. */
export const PITCH = 15;

/** The room of the bracket between days known and not. */
const SHELF = 9;

/** What more marks than these would show, a number says. */
const MOST_MARKS = 24;

/** A finger's height. */
const LEAST_HEIGHT = 24;

/** A mark of a column with the height of its foot over the axis. */
interface ColumnMark {
  readonly item: EventItem | ArticleItem;
  readonly foot: number;
}

/** The marks of a column from the axis upwards, the height of its bracket, and how many marks found no room. */
interface StackedMarks {
  readonly marks: readonly ColumnMark[];
  readonly bracket: number | undefined;
  readonly left: number;
}

/**
 * Stacks the marks of a column, those of one status together: what is known to the day on the axis itself, over a bracket
 * what is not. Texts have no bracket; their signs say it by their edges.
 */
export function stackMarks({ exact, vague }: Column<EventItem | ArticleItem>): StackedMarks {
  const floor = exact.length === 0 ? 0 : exact.length * PITCH + SHELF;
  const marks = [...stackFrom(0, exact), ...stackFrom(floor, vague)];
  const hasBracket = vague.some(({ item }) => 'status' in item) && exact.length < MOST_MARKS;
  return {
    marks: marks.slice(0, MOST_MARKS),
    bracket: hasBracket ? floor : undefined,
    left: Math.max(marks.length - MOST_MARKS, 0),
  };
}

/** The height that a column takes, a finger's at least. */
export function columnHeight(column: Column<EventItem | ArticleItem>): number {
  const { marks, left } = stackMarks(column);
  return Math.max((marks.at(-1)?.foot ?? 0) + PITCH * (left > 0 ? 2 : 1), LEAST_HEIGHT);
}

function stackFrom(base: number, members: Column<EventItem | ArticleItem>['exact']): ColumnMark[] {
  return members
    .toSorted((a, b) => rankOf(a.item) - rankOf(b.item))
    .map(({ item }, index) => ({ item, foot: base + index * PITCH }));
}

function rankOf(item: EventItem | ArticleItem): number {
  return 'status' in item ? EVENT_STATUSES.indexOf(item.status) : 0;
}
