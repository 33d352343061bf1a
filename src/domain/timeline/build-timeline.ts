import type { ArticleItem } from './article-items.ts';
import { type Axis, buildYearAxis } from './axis.ts';
import { type Bands, splitBands } from './band.ts';
import { buildColumns, type Column, COLUMN_RULES } from './columns.ts';
import type { EventItem } from './event-items.ts';
import { buildLenses, type Lens } from './lenses.ts';
import { groupSpans, type SpanGroup } from './span-groups.ts';
import { splitItems, type TimelineItem } from './timeline-item.ts';

/** One kind of things on an axis of years: marks in columns, as the width of the screen allows, and bars to scale. */
export interface DrawnBands<Item extends TimelineItem> {
  readonly columns: Readonly<Record<keyof typeof COLUMN_RULES, readonly Column<Item>[]>>;
  readonly spans: readonly SpanGroup<Item>[];
}

/** What a drawing of the timeline shows: each dated event and text once on the axis, and crowded columns one by one. */
export interface Timeline {
  readonly axis: Axis;
  readonly events: DrawnBands<EventItem>;
  readonly texts: DrawnBands<ArticleItem>;
  readonly lenses: readonly Lens<EventItem, ArticleItem>[];
}

/** Lays events and texts out on one axis; undefined when nothing is dated. */
export function buildTimeline(
  events: readonly EventItem[],
  texts: readonly ArticleItem[],
): Timeline | undefined {
  const [drawnEvents, drawnTexts] = [splitItems(events).drawn, splitItems(texts).drawn];
  const axis = buildYearAxis([...drawnEvents, ...drawnTexts].map(({ geometry }) => geometry));
  if (!axis) return undefined;
  const bands = { events: splitBands(drawnEvents, axis), texts: splitBands(drawnTexts, axis) };
  return {
    axis,
    events: draw(bands.events, axis),
    texts: draw(bands.texts, axis),
    lenses: buildLenses(bands.events.marks, bands.texts.marks),
  };
}

function draw<Item extends TimelineItem>({ marks, spans }: Bands<Item>, axis: Axis): DrawnBands<Item> {
  return {
    columns: {
      wide: buildColumns(marks, axis, COLUMN_RULES.wide),
      narrow: buildColumns(marks, axis, COLUMN_RULES.narrow),
    },
    spans: groupSpans(spans, axis),
  };
}
