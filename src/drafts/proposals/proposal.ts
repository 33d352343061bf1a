import type { Bilingual } from '../../domain/findings/finding-kind.ts';

/** A value for a field of the article, with the words of the page it rests on and the line they stand on. */
export interface Proposal<Value = string> {
  readonly value: Value;
  readonly line: number;
  readonly words: string;
}

/** What the page says about a field: what is asserted (nothing, if the page does not say it beyond doubt), and why. */
export interface Finding<Value = string> {
  readonly asserted?: Proposal<Value> | undefined;
  /** What else the page says, or why nothing is asserted; for the editor. */
  readonly notes: readonly { readonly line: number; readonly message: Bilingual }[];
}
