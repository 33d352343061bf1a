import type { Element, ElementContent } from 'hast';

/** Elements that hold elements only (items hold paragraphs, tight lists too), so that white space between shows nothing. */
const STRUCTURAL = new Set([
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'section',
  'blockquote',
  'figure',
]);

/** Content without positions and empty text, fit to be stored; the alignment of a cell becomes a class instead of a style. */
export function tidyHast(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return node.value === '' ? [] : [{ type: 'text', value: node.value }];
    return node.type === 'element' ? [tidyElement(node)] : [];
  });
}

function tidyElement({ tagName, properties, children }: Element): Element {
  const { align, ...rest } = properties;
  const kept = STRUCTURAL.has(tagName) ? children.filter((child) => child.type === 'element') : children;
  return {
    type: 'element',
    tagName,
    properties: typeof align === 'string' ? { ...rest, className: [`align-${align}`] } : rest,
    children: tidyHast(kept),
  };
}
