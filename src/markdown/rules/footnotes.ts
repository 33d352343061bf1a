import { SKIP, visit } from 'unist-util-visit';
import { isBlank } from '../../domain/text/blank-text.ts';
import { report } from '../../domain/findings/report.ts';
import type { TreeRule } from '../guard/tree-rule.ts';
import { wordsOf } from '../hast/words-of.ts';

/** Refuses footnotes that no text outside the footnotes refers to, that come twice or say nothing: each of them would vanish from the page. */
export const checkFootnotes: TreeRule = (tree, file) => {
  const used = new Set<string>();
  const defined = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'footnoteReference') used.add(node.identifier);
    return undefined;
  });
  visit(tree, 'footnoteDefinition', (node) => {
    const { identifier, label, position: place } = node;
    const params = { label: label ?? identifier };
    if (defined.has(identifier)) report(file, 'footnote-duplicate', params, { place });
    else if (!used.has(identifier)) report(file, 'footnote-unused', params, { place });
    if (isBlank(wordsOf(node))) report(file, 'footnote-empty', params, { place });
    defined.add(identifier);
  });
};
