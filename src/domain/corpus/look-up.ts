import { compareText } from '../text/compare-text.ts';

/** Makes a look-up by id, which throws an Error on an id that no item has; `kind` names the items in it. */
export function lookUp<Item extends { readonly id: string }>(
  kind: string,
  items: readonly Item[],
): (id: string) => Item {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new Error(`There is no ${kind} "${id}" in the corpus.`);
    return item;
  };
}

/** Makes a look-up of the items that bear a key, in their order, each once; none for a key that no item bears. */
export function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): (key: string) => readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return (key) => groups.get(key) ?? [];
}

/** Sorts by id, in the order of code units: the same on every machine. */
export function sortById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => compareText(a.id, b.id));
}
