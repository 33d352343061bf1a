import type { VFile } from 'vfile';
import type { z } from 'zod';
import { report } from '../../domain/findings/report.ts';
import { holdsPlaceholder } from '../../domain/records/placeholder.ts';
import { knownFields } from '../../domain/records/known-fields.ts';
import { suggest } from '../../domain/suggestions/suggest.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import { describeValue } from './describe-value.ts';
import { fieldOf } from './field-of.ts';
import { nearestBranch } from './nearest-branch.ts';
import { reportFault } from './report-fault.ts';
import { reportType, typeName } from './report-type.ts';

type Issue = z.core.$ZodIssue;

/**
 * Reports what a schema found wrong with a parsed record, each issue at its place in the file.
 * `schema` is asked for the fields it knows. A value that is yet to be written has been reported as such.
 */
export function reportIssues(file: VFile, yaml: ParsedYaml, issues: readonly Issue[], schema: unknown): void {
  const meant = new Set(issues.flatMap((issue) => misspeltFields(issue, schema)));
  for (const issue of issues) {
    const isMisspelt =
      issue.code === 'invalid_type' && issue.input === undefined && meant.has(keyOf(issue.path));
    if (!isMisspelt && !holdsPlaceholder(valueAt(yaml.value, issue.path)))
      reportIssue(file, yaml, issue, schema);
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}

/** The fields that the unknown keys of a record were probably meant to be: one misspelling is one finding. */
function misspeltFields(issue: Issue, schema: unknown): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = fieldsAt(issue, schema);
  return issue.keys
    .flatMap((key) => suggest(key, known).slice(0, 1))
    .map((field) => keyOf([...issue.path, field]));
}

/** The fields known where an issue is: a schema that reads a value by another one says so in the issue itself. */
function fieldsAt(issue: Issue, schema: unknown): readonly string[] {
  const { known } = issue as { readonly known?: readonly string[] };
  return known ?? knownFields(schema, issue.path);
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path);
}

function reportIssue(file: VFile, yaml: ParsedYaml, issue: Issue, schema: unknown): void {
  const field = fieldOf(issue.path);
  const place = yaml.placeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return reportUnknownFields(file, yaml, issue, schema);
    case 'invalid_union':
      return reportIssues(file, yaml, nearestBranch(issue), schema);
    case 'invalid_value':
      return reportValue(file, yaml, issue);
    case 'invalid_type':
      return reportType(file, yaml, issue);
    case 'too_small':
      report(file, 'field-empty', { field }, { place, field });
      return;
    case 'custom':
      return reportFault(file, yaml, issue);
    default:
      report(
        file,
        'field-type',
        { field, expected: typeName('string'), found: describeValue(issue.input) },
        { place, field },
      );
  }
}

function reportUnknownFields(
  file: VFile,
  yaml: ParsedYaml,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  schema: unknown,
): void {
  for (const key of issue.keys) {
    const expected = suggest(key, fieldsAt(issue, schema));
    const place = yaml.placeOf([...issue.path, key], 'key');
    report(file, 'field-unknown', { field: key }, { place, expected, field: key });
  }
}

/** Reports a value that is none of a closed list. */
function reportValue(file: VFile, yaml: ParsedYaml, issue: z.core.$ZodIssueInvalidValue): void {
  const field = fieldOf(issue.path);
  const place = yaml.placeOf(issue.path);
  if (issue.input === undefined) return void report(file, 'field-missing', { field }, { place, field });
  const allowed = issue.values.map(String);
  const found = describeValue(issue.input);
  const expected = suggest(found, allowed);
  report(file, 'field-value', { field, found, allowed }, { place, expected, field });
}
