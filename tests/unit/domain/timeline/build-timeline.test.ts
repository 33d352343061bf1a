import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../../src/domain/dates/dated.ts';
import { isExactDay } from '../../../../src/domain/dates/bounds.ts';
import { buildTimeline, type DrawnBands } from '../../../../src/domain/timeline/build-timeline.ts';
import type { EventItem } from '../../../../src/domain/timeline/event-items.ts';
import type { TimelineItem } from '../../../../src/domain/timeline/timeline-item.ts';
import { groupByYear } from '../../../../src/domain/timeline/year-groups.ts';
import { anyItems, anyTexts, idsOf, itemOf, textOf } from './timeline-items.ts';

const SCREENS = ['wide', 'narrow'] as const;

describe('the drawing of the timeline', () => {
  it('is none when nothing is dated', () => {
    expect(buildTimeline([itemOf(null)], [])).toBeUndefined();
  });

  it('keeps texts apart from events, on one axis', () => {
    const timeline = buildTimeline([itemOf('2020-08-07')], [textOf('2015')]);
    expect(timeline?.axis.ticks.at(0)?.text).toBe('2015');
    expect(timeline && idsOf(drawnIn(timeline.events, 'wide'))).toEqual(['2020-08-07']);
    expect(timeline && idsOf(drawnIn(timeline.texts, 'wide'))).toEqual(['text-2015']);
  });

  it('opens a crowded half of a year, with the texts of that half', () => {
    const events = [itemOf('2020-08-02', 'a'), itemOf('2020-08-05', 'b'), itemOf('2021-01-05', 'c')];
    const lenses = buildTimeline(events, [textOf('2020-08-07'), textOf('2021-01-06')])?.lenses ?? [];
    expect(lenses.map(({ rows }) => idsOf(rows.map(({ item }) => item)))).toEqual([['a', 'b']]);
    expect(lenses[0]?.texts.map(({ item }) => item.id)).toEqual(['text-2020-08-07']);
  });
});

describe('any drawing', () => {
  it('shows each dated event and text once on every screen, and none that has no date', () => {
    fc.assert(
      fc.property(anyItems, anyTexts, (events, texts) => {
        const timeline = buildTimeline(events, texts);
        const listed = groupByYear(events).years.flatMap(({ items }) => idsOf(items));
        for (const screen of SCREENS) {
          const drawn = timeline ? idsOf(drawnIn(timeline.events, screen)) : [];
          expect(drawn.toSorted()).toEqual(listed.toSorted());
          const signs = timeline ? idsOf(drawnIn(timeline.texts, screen)) : [];
          expect(signs.toSorted()).toEqual(idsOf(texts).toSorted());
        }
      }),
    );
  });

  it('keeps everything on the axis, and what is certain inside what is possible', () => {
    fc.assert(
      fc.property(anyItems, (events) => {
        const timeline = buildTimeline(events, []);
        for (const { at } of SCREENS.flatMap((screen) => timeline?.events.columns[screen] ?? [])) {
          expect(at >= 0 && at <= 100).toBe(true);
        }
        for (const { track } of timeline?.events.spans ?? []) {
          const { from, until, sure = { from, until } } = track;
          expect([0, from, sure.from, sure.until, until, 100]).toEqual(
            [0, from, sure.from, sure.until, until, 100].toSorted((a, b) => a - b),
          );
        }
      }),
    );
  });

  it('never sets on the axis as exact what is not known to the day', () => {
    fc.assert(
      fc.property(anyItems, (events) => {
        const timeline = buildTimeline(events, []);
        const exact = SCREENS.flatMap((screen) => timeline?.events.columns[screen] ?? []).flatMap(
          (column) => column.exact,
        );
        for (const { item } of exact) expect(isKnownToTheDay(item)).toBe(true);
      }),
    );
  });

  it('opens every column of several marks, and each event in one lens at most', () => {
    fc.assert(
      fc.property(anyItems, (events) => {
        const timeline = buildTimeline(events, []);
        const columns = timeline?.events.columns.wide ?? [];
        const crowded = columns.filter(({ exact, vague }) => exact.length + vague.length > 1);
        expect(timeline?.lenses.map(({ key }) => key) ?? []).toEqual(crowded.map(({ key }) => key));
        const shown = timeline?.lenses.flatMap(({ rows }) => idsOf(rows.map(({ item }) => item))) ?? [];
        expect(new Set(shown).size).toBe(shown.length);
      }),
    );
  });
});

function drawnIn<Item extends TimelineItem>(
  { columns, spans }: DrawnBands<Item>,
  screen: (typeof SCREENS)[number],
): Item[] {
  const marks = columns[screen].flatMap(({ exact, vague }) => [...exact, ...vague]);
  return [...marks.map(({ item }) => item), ...spans.flatMap(({ items }) => items)];
}

/** One exact day, or something from one exact day to another. */
function isKnownToTheDay({ dated }: EventItem): boolean {
  const date = dateOf(dated);
  if (date?.kind === 'interval') return [date.from, date.to].every((end) => end !== null && isExactDay(end));
  return date !== undefined && date !== null && isExactDay(date);
}
