/** The SVG coordinate of a percent that counts from the oldest end, the right one. */
export function toX(percent: number): string {
  return toPercent(100 - percent);
}

/** A width in percent, short enough for markup and finer than any screen shows. */
export function toPercent(percent: number): string {
  return `${Number(percent.toFixed(3))}%`;
}
