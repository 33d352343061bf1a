/** The place of the texts' own dates in the list. */
export const TEXTS_FRAGMENT = 'texts';

/** The place where the marks of a column, by its key, are drawn one by one. */
export function lensFragment(key: string): string {
  return `lens-${key}`;
}
