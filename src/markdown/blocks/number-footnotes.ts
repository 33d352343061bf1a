import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Names footnotes by the order in which the text refers to them, so that their ids are `fn-1`, `fn-2`…; changes the tree. */
export function numberFootnotes(tree: Root): void {
  const numbers = new Map<string, string>();
  visit(tree, 'footnoteReference', (node) => {
    const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
    numbers.set(node.identifier, number);
    node.identifier = number;
  });
  visit(tree, 'footnoteDefinition', (node) => {
    node.identifier = numbers.get(node.identifier) ?? node.identifier;
  });
}
