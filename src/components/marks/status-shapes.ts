import type { EventStatus } from '../../domain/entities/event.ts';

const RING = 'M8 2.25a5.75 5.75 0 1 1 0 11.5 5.75 5.75 0 1 1 0-11.5z';
const DIAMOND = 'M8 1.75 14.25 8 8 14.25 1.75 8z';

/** The mark of each status in 16 units: round for what a text reports as a fact, pointed for what lies ahead, broken where nothing is sure. */
export const STATUS_SHAPES = {
  happened: `<path d="${RING}" fill="currentColor"/>`,
  ongoing: `<path d="${RING}"/><path d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" fill="currentColor"/>`,
  announced: '<path d="M13 2.5v11L3 8z" fill="currentColor"/>',
  planned: `<path d="${DIAMOND}"/>`,
  expected: `<path d="${DIAMOND}" stroke-dasharray="2.4 2"/>`,
  claimed: `<path d="${RING}M6.25 6v4M9.75 6v4"/>`,
  unconfirmed: `<path d="${RING}" stroke-dasharray="2.5 2"/>`,
} as const satisfies Record<EventStatus, string>;
