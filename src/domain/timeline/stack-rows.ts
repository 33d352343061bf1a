/** The stretch of a line that a drawn thing covers, in percent. */
export interface Extent {
  readonly from: number;
  readonly until: number;
}

/**
 * Gives each extent the lowest row, counted from 0, in which it stays `gap` percent away from those before it;
 * undefined when that would take more than `mostRows` rows.
 */
export function stackRows(extents: readonly Extent[], gap: number, mostRows: number): (number | undefined)[] {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const free = rows.findIndex((row) => row.every((other) => areApart(extent, other, gap)));
    const index = free === -1 ? rows.length : free;
    if (index >= mostRows) return undefined;
    rows[index] = [...(rows[index] ?? []), extent];
    return index;
  });
}

function areApart(one: Extent, other: Extent, gap: number): boolean {
  return one.from - other.until >= gap || other.from - one.until >= gap;
}
