import { visit } from 'unist-util-visit';
import { report } from '../../domain/findings/report.ts';
import type { TreeRule } from '../guard/tree-rule.ts';

/** Refuses everything in braces that is not escaped, comments included. */
export const refuseExpressions: TreeRule = (tree, file) => {
  visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (node) => {
    const value = 'value' in node ? node.value : '';
    report(file, 'mdx-expression', { found: value.trim().slice(0, 30) }, { place: node.position });
  });
};
