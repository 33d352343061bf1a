import type { Element, ElementContent, Nodes } from 'hast';

/** Elements that stand apart from their surroundings, so that no word runs across their edges. */
export const APART: ReadonlySet<string> = new Set(['p', 'li', 'td', 'th', 'tr', 'br', 'figcaption', 'span']);

/** The words a reader sees, white space folded, every other character as in the source; footnote marks are left out. */
export function visibleText(nodes: readonly ElementContent[]): string {
  return foldWhiteSpace(nodes.map(textOf).join(''));
}

/** One space for each run of white space (no-break spaces too), none at either end. */
export function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isFootnoteMark(node)) return '';
  const text = node.children.map(textOf).join('');
  return APART.has(node.tagName) ? ` ${text} ` : text;
}

/** Whether an element is the mark of a footnote, in the text or after the note: no word of the source. */
export function isFootnoteMark({ properties }: Element): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
}
