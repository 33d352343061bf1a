import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

type InlineElement = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>;

/** Lifts a component that has a paragraph to itself, such as `<Note>…</Note>` on one line, to a block; changes the tree. */
export function unravelComponents(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const elements = paragraph.children.filter((child) => child.type === 'mdxJsxTextElement');
    if (elements.length === 0 || !paragraph.children.every(isElementOrSpace)) return undefined;
    const blocks = elements.map(toBlock);
    parent.children.splice(index, 1, ...(blocks as typeof parent.children));
    return [SKIP, index + blocks.length];
  });
}

function isElementOrSpace(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' || (node.type === 'text' && node.value.trim() === '');
}

function toBlock(element: InlineElement): RootContent {
  const words = element.children;
  const paragraph: Paragraph = { type: 'paragraph', children: words };
  if (element.position) paragraph.position = element.position;
  return { ...element, type: 'mdxJsxFlowElement', children: words.length > 0 ? [paragraph] : [] };
}
