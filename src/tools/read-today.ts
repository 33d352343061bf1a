/** The day on which the first texts came to the site: a clock that shows an earlier one is wrong. */
const SITE_BEGAN = '2026-11-22';
/** No clock on earth is further ahead of UTC. */
const MOST_HOURS_AHEAD = 14;

/**
 * The latest calendar day that has begun anywhere, so that no editor's own day is called one to come; undefined where the
 * clock cannot be right.
 */
export function readToday(now: Date): string | undefined {
  const furthest = new Date(now.getTime() + MOST_HOURS_AHEAD * 3_600_000);
  const today = furthest.toISOString().slice(0, 10);
  return today < SITE_BEGAN ? undefined : today;
}
