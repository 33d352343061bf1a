import type { VFile } from 'vfile';
import { z } from 'zod';
import { hasErrors, report } from '../domain/findings/report.ts';
import { parseYaml, type ParsedYaml } from './yaml/parse-yaml.ts';
import type { TextRange } from './yaml/text-range.ts';
import { refuseDense } from './yaml/yaml-density.ts';
import { refusePlaceholders } from './refuse-placeholders.ts';
import { reportIssues } from './issues/report-issues.ts';
import { salvage } from './salvage.ts';

/** A record that its schema accepts, beside the values as they were typed and their places. */
export interface RecordRead<Data> extends ParsedYaml {
  readonly data: Data;
}

/** What is left of a record that its schema refuses: see `Salvaged`. */
export interface SalvagedRead<Data> extends RecordRead<Data> {
  readonly lost: readonly string[];
}

/** Reads a registry file, all of it YAML. Reports every fault on the file; returns undefined when there is one. */
export function readRecord<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
  onSalvaged?: (read: SalvagedRead<z.output<Schema>>) => void,
): RecordRead<z.output<Schema>> | undefined {
  return readFields(file, schema, { start: 0, end: String(file).length }, onSalvaged);
}

/** Where a file's frontmatter stands between its `---` lines, and where the body begins. */
interface Frontmatter {
  readonly fields: TextRange;
  readonly bodyStart: number;
}

/** Finds the frontmatter at the head of a file; reports and returns undefined when there is none, or none that may be read. */
export function findFrontmatter(file: VFile): Frontmatter | undefined {
  const text = String(file);
  const opening = /^---[ \t]*\r?\n/u.exec(text);
  if (!opening) {
    report(file, 'frontmatter-missing', {}, { place: { line: 1, column: 1 } });
    return undefined;
  }
  const start = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$)/mu.exec(text.slice(start));
  if (!closing) {
    report(file, 'frontmatter-unclosed', {}, { place: { line: 1, column: 1 } });
    return undefined;
  }
  const fields = { start, end: start + closing.index };
  // Markdown's parser, too, would go through every line of them.
  if (refuseDense(file, fields)) return undefined;
  return { fields, bodyStart: fields.end + closing[0].length };
}

/**
 * Reads the fields in a stretch of a file by a schema. Reports every fault; returns undefined when there is one,
 * after giving what can be salvaged to `onSalvaged`.
 */
export function readFields<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
  range: TextRange,
  onSalvaged?: (read: SalvagedRead<z.output<Schema>>) => void,
): RecordRead<z.output<Schema>> | undefined {
  refusePlaceholders(file, range);
  const yaml = parseYaml(file, range, schema instanceof z.ZodArray ? 'list' : 'fields');
  if (!yaml) return undefined;
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { ...yaml, data: result.data };
  reportIssues(file, yaml, result.error.issues, schema);
  if (!hasErrors(file))
    throw new Error(`${file.path}: the schema refused the record and nothing was reported.`);
  const rest = onSalvaged && salvage(schema, yaml.value);
  if (rest) {
    const { data, lost, toPath } = rest;
    const placeOf: RecordRead<unknown>['placeOf'] = (path, target) => yaml.placeOf(toPath(path), target);
    const editsFor: RecordRead<unknown>['editsFor'] = (path, mend) => yaml.editsFor(toPath(path), mend);
    onSalvaged({ value: yaml.value, data, lost, placeOf, editsFor });
  }
  return undefined;
}
