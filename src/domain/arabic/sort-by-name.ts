const COLLATOR = new Intl.Collator('ar');
const ARTICLE = /^ال(?=\p{L}{2})/u;

/** Sorts what readers see by its Arabic name, as an index does: the article «ال» before it does not count. */
export function sortByName<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => COLLATOR.compare(keyOf(a), keyOf(b)) || COLLATOR.compare(a.name, b.name));
}

function keyOf({ name }: { readonly name: string }): string {
  return name.replace(ARTICLE, '');
}
