import type { Nodes, Parents } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../../domain/findings/report.ts';
import { isJsxElement, type TreeRule } from '../guard/tree-rule.ts';

/**
 * Lets a document say nothing without a passage: each paragraph and table holds a `<Cite>` or is followed directly by a
 * `<Passage>`. Headings cite nothing, nor do the editors' words inside `<Framing>`.
 */
export const checkCitations: TreeRule = (tree, file) => checkChildren(tree, file);

function checkChildren(parent: Parents, file: VFile): void {
  const children: readonly Nodes[] = parent.children;
  for (const [index, child] of children.entries()) {
    if (child.type === 'heading' || isNamed(child, 'Framing')) continue;
    if (child.type !== 'paragraph' && child.type !== 'table') {
      if ('children' in child) checkChildren(child, file);
    } else if (!holdsCite(child) && !isNamed(children[index + 1], 'Passage')) {
      report(file, 'analysis-paragraph-uncited', {}, { place: child.position });
    }
  }
}

function holdsCite(node: Nodes): boolean {
  return isNamed(node, 'Cite') || ('children' in node && node.children.some(holdsCite));
}

function isNamed(node: Nodes | undefined, name: string): boolean {
  return node !== undefined && isJsxElement(node) && node.name === name;
}
