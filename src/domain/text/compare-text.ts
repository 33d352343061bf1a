/** Orders two texts by code units, the same on every machine: negative, zero or positive, as `Array.sort` takes it. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
