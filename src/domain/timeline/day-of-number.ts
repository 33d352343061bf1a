const MILLISECONDS_A_DAY = 86_400_000;

/** The ISO 8601 day of a day number, the reverse of `dayNumber`. */
export function dayOfNumber(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The year in which a day number lies. */
export function yearOfDay(day: number): number {
  return Number(dayOfNumber(day).slice(0, 4));
}
