import type { Bilingual } from '../../domain/findings/finding-kind.ts';
import type { FurnitureKind } from '../furniture/furniture-kinds.ts';
import type { DateLine } from '../dates/read-date-line.ts';

/** Words of the page that the draft keeps, with the lines they stand on. */
export interface KeptText {
  readonly text: string;
  readonly lines: readonly number[];
  /** The stretches of the text that stand on a line each, where it was joined of several. */
  readonly pieces?: readonly { readonly line: number; readonly text: string }[] | undefined;
}

/** The first line on which kept words stand; 0 where there are none. */
export function firstLine(kept: KeptText | undefined): number {
  return kept?.lines[0] ?? 0;
}

/** One paragraph, heading or list item of the article's body. */
export interface BodyPart extends KeptText {
  readonly kind: 'paragraph' | 'heading' | 'list-item';
}

/** A line that the draft leaves out. */
export interface RemovedLine {
  readonly line: number;
  readonly text: string;
  readonly kind: FurnitureKind;
}

/** Something that was taken one way and could be meant another: for the editor to confirm. */
export interface Decision {
  readonly line: number;
  readonly words: string;
  readonly message: Bilingual;
}

/** A line that prints a date, as it was read. */
export interface PrintedDate {
  readonly line: number;
  readonly text: string;
  readonly reading: DateLine;
}

/** A scraped page, every line of it in one place: kept as a part of the article, or removed. */
export interface PageLayout {
  readonly title: KeptText;
  readonly subtitle?: KeptText | undefined;
  readonly caption?: KeptText | undefined;
  readonly printedDate?: KeptText | undefined;
  readonly credit?: KeptText | undefined;
  readonly body: readonly BodyPart[];
  readonly dates: readonly PrintedDate[];
  readonly removed: readonly RemovedLine[];
  readonly decisions: readonly Decision[];
}
