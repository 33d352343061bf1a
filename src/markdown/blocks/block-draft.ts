import type { Element, ElementContent } from 'hast';
import type { Position } from 'unist';
import type { BodyBlock, BodyBlockKind } from '../../domain/entities/blocks.ts';
import { tidyHast } from '../hast/tidy-hast.ts';
import { visibleText } from '../hast/visible-text.ts';

/** A block before it is numbered; `marks` are the words of the block before it that a sic note is about. */
export interface BlockDraft extends Omit<BodyBlock, 'id' | 'about'> {
  readonly marks?: { readonly words: string; readonly position: Position | undefined };
}

/** A draft whose content is the given nodes. */
export function draftOf(kind: BodyBlockKind, nodes: readonly ElementContent[]): BlockDraft {
  return { kind, text: visibleText(nodes), hast: tidyHast(nodes) };
}

/** The elements among an element's children, without the white space between them. */
export function childElements({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}
