import type { VFile } from 'vfile';
import type { z } from 'zod';
import { hasErrors } from '../domain/findings/report.ts';
import { checkDocument } from '../markdown/check-document.ts';
import type { ComponentRules } from '../markdown/components.ts';
import { type ComponentUse, listUses } from '../markdown/list-uses.ts';
import type { TreeRule } from '../markdown/tree-rule.ts';
import { findFrontmatter, readFields, type RecordRead } from './read-record.ts';

/** A document of the editors: its frontmatter, and the components in its body. */
export interface DocumentRead<Data> extends RecordRead<Data> {
  readonly uses: readonly ComponentUse[];
}

/**
 * Reads a document of the editors, and guards its body like an article's; `rules` are checked besides.
 * Reports all faults; returns undefined when there is one.
 */
export function readDocument<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
  components: ComponentRules,
  rules: readonly TreeRule[] = [],
): DocumentRead<z.output<Schema>> | undefined {
  const frontmatter = findFrontmatter(file);
  if (!frontmatter) return undefined;
  const fields = readFields(file, schema, frontmatter.fields);
  const tree = checkDocument(file, { bodyStart: frontmatter.bodyStart, components });
  if (tree) for (const rule of rules) rule(tree, file, components);
  return fields && tree && !hasErrors(file) ? { ...fields, uses: listUses(tree) } : undefined;
}
