import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { List, Root } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { numberFootnotes } from '../blocks/number-footnotes.ts';
import type { JsxElement } from '../guard/tree-rule.ts';

type Handler = NonNullable<NonNullable<Options['handlers']>['paragraph']>;
type State = Parameters<Handler>[0];

/** A component on its way to a block: an element under its own name, its attributes as properties. */
const toComponent: Handler = (state: State, node: JsxElement): Element => {
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [],
  );
  const children = state.all(node as never) as ElementContent[];
  const properties = Object.fromEntries(attributes) as Record<string, string>;
  const element: Element = { type: 'element', tagName: node.name ?? '', properties, children };
  state.patch(node as never, element);
  return element;
};

const processor = unified().use(remarkRehype, {
  clobberPrefix: '',
  footnoteLabel: 'الحواشي',
  footnoteLabelProperties: { className: ['sr-only'] },
  footnoteBackContent: '↑',
  footnoteBackLabel: (reference: number, again: number) =>
    `العودة إلى موضع الحاشية ${reference + 1}${again > 1 ? `، المرة ${again}` : ''}`,
  handlers: { mdxJsxFlowElement: toComponent },
});

/** Turns a guarded tree into hast whose top level is one element a block; changes the tree. */
export function toHast(tree: Root): readonly Element[] {
  numberFootnotes(tree);
  loosenLists(tree);
  const { children } = processor.runSync(tree) as HastRoot;
  return children.filter((child) => child.type === 'element');
}

/** Tight and loose lists become the same: each item's words stand in paragraphs. */
function loosenLists(tree: Root): void {
  visit(tree, 'list', (list: List) => {
    list.spread = true;
    for (const item of list.children) item.spread = true;
  });
}
