import { visit } from 'unist-util-visit';
import { report } from '../../domain/findings/report.ts';
import type { TreeRule } from '../guard/tree-rule.ts';

/** Refuses import and export, and so a line of prose that begins with one of these words. */
export const refuseEsm: TreeRule = (tree, file) => {
  visit(tree, 'mdxjsEsm', ({ value, position }) => {
    report(file, 'mdx-esm', { word: value.slice(0, 6) }, { place: position });
  });
};
