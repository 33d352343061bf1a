import { visit } from 'unist-util-visit';
import { report } from '../../domain/findings/report.ts';
import type { TreeRule } from '../tree-rule.ts';

/** Wants as many cells in each row of a table as in its first: cells beyond that would vanish from the page. */
export const checkTables: TreeRule = (tree, file) => {
  visit(tree, 'table', ({ children: [head, ...rows] }) => {
    const expected = head?.children.length ?? 0;
    for (const { children, position } of rows) {
      const found = children.length;
      if (found !== expected) report(file, 'table-ragged', { expected, found }, { place: position });
    }
  });
};
