import { groupBy } from '../corpus/look-up.ts';
import type { CountedWording, Occurrence } from './count-wording.ts';
import type { WordingVariant } from './wording.ts';

/** How often one text uses one variant, with the blocks it does so in; an empty list is a zero. */
export interface CountCell {
  readonly article: string;
  readonly occurrences: readonly Occurrence[];
  readonly blocks: readonly { readonly block: string; readonly count: number }[];
}

/** One variant in every text. */
export interface CountRow {
  readonly variant: WordingVariant;
  readonly cells: readonly CountCell[];
}

/** The counts of a wording as a table: a row to each variant and a cell to each text, in the order given. */
export function tallyWording(
  { variants, occurrences }: Pick<CountedWording, 'variants' | 'occurrences'>,
  articles: readonly string[],
): CountRow[] {
  const cellOf = groupBy(occurrences, ({ variant, article }) => [`${variant} ${article}`]);
  return variants.map((variant, index) => ({
    variant,
    cells: articles.map((article) => toCell(article, cellOf(`${index} ${article}`))),
  }));
}

function toCell(article: string, occurrences: readonly Occurrence[]): CountCell {
  const counts = new Map<string, number>();
  for (const { block } of occurrences) counts.set(block, (counts.get(block) ?? 0) + 1);
  return { article, occurrences, blocks: [...counts].map(([block, count]) => ({ block, count })) };
}
