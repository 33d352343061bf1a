import type { ElementContent, Nodes } from 'hast';

const APART = new Set(['p', 'li', 'td', 'th', 'tr', 'br', 'figcaption', 'span']);

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
  if (node.type !== 'element' || isMark(node.properties)) return '';
  const text = node.children.map(textOf).join('');
  return APART.has(node.tagName) ? ` ${text} ` : text;
}

function isMark(properties: Readonly<Record<string, unknown>>): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
}
