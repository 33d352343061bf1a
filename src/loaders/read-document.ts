import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { hasErrors, report } from '../domain/findings/report.ts';
import { checkDocument } from '../markdown/guard/check-document.ts';
import type { ComponentRules } from '../markdown/guard/components.ts';
import { type ComponentUse, listUses } from '../markdown/guard/list-uses.ts';
import { refuseFirstBraces } from '../markdown/rules/first-braces.ts';
import type { TreeRule } from '../markdown/guard/tree-rule.ts';
import { findFrontmatter, readFields, type RecordRead, type SalvagedRead } from './read-record.ts';
import { refusePlaceholders } from './refuse-placeholders.ts';

/** A document of the editors: its frontmatter, and the components in its body. */
export interface DocumentRead<Data> extends RecordRead<Data> {
  readonly uses: readonly ComponentUse[];
}

/** Takes what is left of a document that has a fault. */
export type OnSalvagedDocument<Data> = (read: DocumentRead<Data> & SalvagedRead<Data>) => void;

/**
 * Reads a document of the editors, and guards its body like an article's; `rules` are checked besides.
 * Reports all faults; returns undefined when there is one, after giving what can be salvaged to `onSalvaged`.
 */
export function readDocument<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
  components: ComponentRules,
  rules: readonly TreeRule[] = [],
  onSalvaged?: OnSalvagedDocument<z.output<Schema>>,
): DocumentRead<z.output<Schema>> | undefined {
  const frontmatter = findFrontmatter(file);
  if (!frontmatter) return undefined;
  let salvaged: SalvagedRead<z.output<Schema>> | undefined;
  const fields = readFields(file, schema, frontmatter.fields, (read) => (salvaged = read));
  refusePlaceholders(file, { start: frontmatter.bodyStart, end: String(file).length });
  const before = file.messages.length;
  const tree = checkDocument(file, { bodyStart: frontmatter.bodyStart, components });
  if (tree) for (const rule of rules) rule(tree, file, components);
  if (tree && file.messages.length === before) {
    refuseFirstBraces(tree, file, components);
    if (!tree.children.some(isOfBody)) report(file, 'body-empty', {});
  }
  const uses = tree ? listUses(tree) : [];
  if (fields && tree && !hasErrors(file)) return { ...fields, uses };
  const rest = fields ? { ...fields, lost: [] } : salvaged;
  if (rest) onSalvaged?.({ ...rest, uses });
  return undefined;
}

/** Headings, lines, footnotes and definitions alone say nothing. */
function isOfBody({ type }: RootContent): boolean {
  return !['heading', 'footnoteDefinition', 'definition', 'thematicBreak'].includes(type);
}
