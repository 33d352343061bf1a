import type { ElementContent } from 'hast';

/** The kinds of block an article's body is made of; the parser refuses anything else. */
export type BodyBlockKind =
  'paragraph' | 'list-item' | 'heading' | 'quote' | 'table' | 'figure' | 'note' | 'footnotes';

/** The kinds of block that come from an article's frontmatter; each has its kind as its id. */
export const HEAD_BLOCK_KINDS = ['title', 'subtitle', 'caption', 'printed-date', 'credit'] as const;

/** One kind of block above a body. */
export type HeadBlockKind = (typeof HEAD_BLOCK_KINDS)[number];

/** Where a list item stands: which list of the article (from 1; lists inside it share its number), how deep (from 0), numbered or not. */
interface ListPlace {
  readonly list: number;
  readonly depth: number;
  readonly ordered: boolean;
  /** The number it bears in the source, only in a numbered list. */
  readonly number?: number;
}

/**
 * One citable piece of an article's body.
 * `id` is its fragment: `p1`…`pn` for paragraphs, list items and paragraphs of quotes, the slug for headings,
 * `table-1`, `figure-1`, `note-1`, `footnotes` for what stands outside the numbering.
 * `text` is its words as they stand in the source, white space folded; `hast` its rendered content without positions.
 */
export interface BodyBlock {
  readonly id: string;
  readonly kind: BodyBlockKind;
  readonly text: string;
  readonly hast: readonly ElementContent[];
  /** Heading level, 2 to 6. */
  readonly level?: number;
  /** Only for list items. */
  readonly place?: ListPlace;
  /** Only for notes: the paragraph the note stands beside, and for a sic note the words it marks. */
  readonly about?: { readonly block: string; readonly words?: string };
}

/** A citable line that stands outside the body: title, standfirst, caption, printed date or credit. */
export interface HeadBlock {
  readonly id: HeadBlockKind;
  readonly kind: HeadBlockKind;
  readonly text: string;
}

/** Any block of an article, above its body or in it. */
export type Block = BodyBlock | HeadBlock;

/** Whether a block bears a paragraph number (`p1`…`pn`). */
export function isNumbered(block: Block): boolean {
  return /^p[1-9][0-9]*$/.test(block.id);
}
