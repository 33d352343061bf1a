import type { Nodes } from 'mdast';

/** The words inside a node of the tree, without those of images and footnote marks. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map((child: Nodes) => wordsOf(child)).join('') : '';
}
