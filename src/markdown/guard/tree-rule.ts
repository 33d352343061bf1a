import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { ComponentRules } from './components.ts';

/** One rule of the guard: reads a document's tree and reports each fault on its file. */
export type TreeRule = (tree: Root, file: VFile, components: ComponentRules) => void;

/** A component, or anything else in angle brackets, as a block of its own or inside a line. */
export type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node is a component or anything else in angle brackets. */
export function isJsxElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
