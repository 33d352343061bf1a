import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { ComponentRules } from './components.ts';
import { parseTree } from '../parsing/parse-tree.ts';
import { checkAttributes } from '../rules/attributes.ts';
import { checkComponents } from '../rules/components.ts';
import { checkDecodedText } from '../rules/decoded-text.ts';
import { checkEmptyBlocks } from '../rules/empty-blocks.ts';
import { refuseEsm } from '../rules/esm.ts';
import { refuseExpressions } from '../rules/expressions.ts';
import { checkFootnotes } from '../rules/footnotes.ts';
import { checkHeadings } from '../rules/headings.ts';
import { checkImages } from '../rules/images.ts';
import { checkLinks } from '../rules/links.ts';
import { checkReferences } from '../rules/references.ts';
import { checkTables } from '../rules/tables.ts';
import { refuseUnreadMarks } from '../rules/unread-marks.ts';
import type { TreeRule } from './tree-rule.ts';

/** Where a document's body begins (offset in UTF-16 units, after the frontmatter) and the components it may use. */
interface DocumentOptions {
  readonly bodyStart: number;
  readonly components: ComponentRules;
}

const RULES: readonly TreeRule[] = [
  refuseEsm,
  refuseExpressions,
  checkComponents,
  checkAttributes,
  checkLinks,
  checkImages,
  checkReferences,
  checkFootnotes,
  checkHeadings,
  checkTables,
  refuseUnreadMarks,
  checkEmptyBlocks,
  checkDecodedText,
];

/**
 * The guard of every MDX document: parses it without evaluating anything and reports all that must not stand in it.
 * Returns the tree, or undefined where none could be made. The raw characters are `checkText`'s to check.
 */
export function checkDocument(file: VFile, { bodyStart, components }: DocumentOptions): Root | undefined {
  const tree = parseTree(file, bodyStart);
  if (tree) for (const rule of RULES) rule(tree, file, components);
  return tree;
}
