import type { ElementContent } from 'hast';

/** The ids of the elements in content, of whatever depth, in their order: those of footnotes and of their marks. */
export function listElementIds(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const { id } = node.properties;
    return [...(typeof id === 'string' ? [id] : []), ...listElementIds(node.children)];
  });
}
