/** Something that shares its key with others, and those others. */
interface Twin<Item> {
  readonly item: Item;
  readonly others: readonly Item[];
}

/** More names than these help nobody. */
const MOST_NAMED = 3;

/** All that shares its key with something else, so that a clash is reported on every side of it; without a key, nothing is. */
export function findTwins<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): Twin<Item>[] {
  const groups = [...Map.groupBy(items, keyOf)].filter(([key]) => key !== undefined);
  return groups.flatMap(([, group]) =>
    group.length < 2 ? [] : group.map((item) => ({ item, others: group.filter((other) => other !== item) })),
  );
}

/** The files of the others, as a message names them. */
export function namePaths(paths: readonly string[]): string {
  const each = [...new Set(paths)];
  const more = each.length > MOST_NAMED ? '…' : '';
  return each.slice(0, MOST_NAMED).join('\u200E، \u200E') + more;
}
