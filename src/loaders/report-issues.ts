import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Bilingual } from '../domain/findings/finding-kind.ts';
import type { Fault } from '../domain/findings/fault.ts';
import { report, type FindingParams } from '../domain/findings/report.ts';
import { holdsPlaceholder } from '../domain/records/placeholder.ts';
import { knownFields } from '../domain/records/known-fields.ts';
import { suggest } from '../domain/suggestions/suggest.ts';
import type { ParsedYaml } from './yaml/parse-yaml.ts';

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
      for (const key of issue.keys) {
        const expected = suggest(key, fieldsAt(issue, schema));
        const keyPlace = yaml.placeOf([...issue.path, key], 'key');
        report(file, 'field-unknown', { field: key }, { place: keyPlace, expected, field: key });
      }
      return;
    case 'invalid_union':
      return reportIssues(file, yaml, nearestBranch(issue), schema);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const found = describe(issue.input);
      if (issue.input === undefined) report(file, 'field-missing', { field }, { place, field });
      else
        report(
          file,
          'field-value',
          { field, found, allowed },
          { place, expected: suggest(found, allowed), field },
        );
      return;
    }
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
        { field, expected: TYPES.string, found: describe(issue.input) },
        { place, field },
      );
  }
}

function reportType(file: VFile, yaml: ParsedYaml, issue: Issue & { code: 'invalid_type' }): void {
  const field = fieldOf(issue.path);
  const place = yaml.placeOf(issue.path);
  if (issue.input === undefined) report(file, 'field-missing', { field }, { place, field });
  else if (issue.input === null)
    report(file, 'field-empty', { field }, { place: yaml.placeOf(issue.path, 'key'), field });
  else {
    const found = describe(issue.input);
    // Words for YAML to read as a number, or as true or false, stand in quotation marks.
    const isScalar = typeof issue.input === 'number' || typeof issue.input === 'boolean';
    const quoted = isScalar && issue.expected === 'string' ? found : undefined;
    report(
      file,
      'field-type',
      { field, expected: typeName(issue.expected), found },
      {
        place,
        field,
        ...(quoted !== undefined && { expected: [`'${quoted}'`], fix: yaml.editsFor(issue.path, quoted) }),
      },
    );
  }
}

function reportFault(file: VFile, yaml: ParsedYaml, issue: Issue & { code: 'custom' }): void {
  const fault = issue.params?.['fault'] as Fault | undefined;
  if (!fault) throw new Error(`A schema rule reports "${issue.message}" without a fault: use addFault.`);
  const field = fieldOf(issue.path);
  const params = { field, ...fault.params } as FindingParams<Fault['code']>;
  const { mend, expected } = fault;
  const fix = mend === undefined ? undefined : yaml.editsFor(issue.path, mend);
  const place = yaml.placeOf(issue.path);
  const message = report(file, fault.code, params, { place, expected, fix, field });
  if (typeof issue.input === 'string') message.actual = issue.input;
}

/** Of the forms a value may take, the issues of the one its type chose; when none fits, the first form's. */
function nearestBranch(issue: Issue & { code: 'invalid_union' }): Issue[] {
  const branches = issue.errors.map((branch) =>
    branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const wrongType = (inner: Issue) =>
    inner.code === 'invalid_type' && inner.path.length === issue.path.length;
  return (branches.find((branch) => !branch.some(wrongType)) ?? branches[0] ?? []) as Issue[];
}

function fieldOf(path: readonly PropertyKey[]): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

const TYPES = {
  string: { ar: 'نصًا', en: 'text' },
  array: {
    ar: 'قائمة، كل عنصر فيها في سطر يبدأ بـ ‎-‎',
    en: 'a list, each item on a line that starts with "-"',
  },
  object: { ar: 'حقولًا، كل منها اسم ثم نقطتان ثم قيمة', en: 'fields, each a name, a colon and a value' },
  number: { ar: 'عددًا', en: 'a number' },
} satisfies Record<string, Bilingual>;

function typeName(expected: string): Bilingual {
  const name = expected === 'record' ? 'object' : expected;
  return Object.entries(TYPES).find(([type]) => type === name)?.[1] ?? TYPES.string;
}

function describe(input: unknown): string {
  if (typeof input === 'string') return input;
  return JSON.stringify(input) ?? String(input);
}
