import type { Mention } from '../arabic/find-mentions.ts';

/** One way in which the texts write a name, letter by letter, and how often. */
export interface WrittenForm {
  readonly exact: string;
  readonly count: number;
}

/** The forms in which mentions stand, the most frequent first, and among equals the first met. */
export function countForms(mentions: readonly Pick<Mention, 'exact'>[]): WrittenForm[] {
  return [...Map.groupBy(mentions, ({ exact }) => exact)]
    .map(([exact, members]) => ({ exact, count: members.length }))
    .toSorted((a, b) => b.count - a.count);
}
