import type { Root } from 'mdast';
import type { Point, Position } from 'unist';
import { visit } from 'unist-util-visit';
import { isJsxElement } from './tree-rule.ts';

/** A value written in a component, and where. */
interface WrittenValue {
  readonly text: string;
  readonly place: Position | Point | undefined;
}

/** A component as an author used it: its name, and what each attribute holds. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, WrittenValue>;
}

/** The components of a document in their order; what the guard refuses in their attributes is left out. */
export function listUses(tree: Root): ComponentUse[] {
  const uses: ComponentUse[] = [];
  visit(tree, (node) => {
    if (!isJsxElement(node) || node.name === null) return;
    const attributes = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, { text: attribute.value, place: attribute.position }] as const]
        : [],
    );
    uses.push({ name: node.name, attributes: new Map(attributes) });
  });
  return uses;
}
