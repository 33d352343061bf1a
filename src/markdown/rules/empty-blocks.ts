import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isBlank } from '../../domain/text/blank-text.ts';
import { report } from '../../domain/findings/report.ts';
import type { ComponentRules } from '../guard/components.ts';
import { isJsxElement, type TreeRule } from '../guard/tree-rule.ts';
import { wordsOf } from '../hast/words-of.ts';

const CODES = {
  paragraph: 'paragraph-empty',
  listItem: 'list-item-empty',
  blockquote: 'quote-empty',
  table: 'table-empty',
  code: 'paragraph-empty',
} as const;

/** What a reader sees, though it has no words of its own; code in braces has a finding of its own. */
const SEEN: readonly Nodes['type'][] = [
  'image',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxFlowExpression',
  'mdxTextExpression',
];

/** Refuses paragraphs, list items, quotes, tables and components in which a reader sees nothing; of several inside each other the outermost. */
export const checkEmptyBlocks: TreeRule = (tree, file, components) => {
  visit(tree, (node) => {
    const { position: place } = node;
    // Footnotes and headings have rules of their own.
    if (node.type === 'footnoteDefinition' || node.type === 'heading') return SKIP;
    if (isJsxElement(node)) {
      if (!wantsContent(node.name ?? '', node.children.length, components) || showsSomething(node))
        return undefined;
      report(file, 'component-empty', { name: node.name ?? '' }, { place });
      return SKIP;
    }
    if (!(node.type in CODES) || showsSomething(node)) return undefined;
    report(file, CODES[node.type as keyof typeof CODES], {}, { place });
    return SKIP;
  });
};

/** A component without attributes lives by its content; another that takes content may do without, but not with an empty one. */
function wantsContent(name: string, length: number, components: ComponentRules): boolean {
  const rule = Object.hasOwn(components, name) ? components[name] : undefined;
  return rule?.children === true && (length > 0 || Object.keys(rule.attributes).length === 0);
}

function showsSomething(node: Nodes): boolean {
  if (!isBlank(wordsOf(node))) return true;
  return (
    'children' in node &&
    node.children.some((child: Nodes) => SEEN.includes(child.type) || showsSomething(child))
  );
}
