const MILLISECONDS_A_DAY = 86_400_000;

/** The ISO 8601 day of a day number, the reverse of `dayNumber`. */
export function dayOfNumber(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
