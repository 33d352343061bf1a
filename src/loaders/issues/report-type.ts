import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Bilingual } from '../../domain/findings/finding-kind.ts';
import { report } from '../../domain/findings/report.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import { describeValue } from './describe-value.ts';
import { fieldOf } from './field-of.ts';

const TYPES = {
  string: { ar: 'نصًا', en: 'text' },
  array: {
    ar: 'قائمة، كل عنصر فيها في سطر يبدأ بـ ‎-‎',
    en: 'a list, each item on a line that starts with "-"',
  },
  object: { ar: 'حقولًا، كل منها اسم ثم نقطتان ثم قيمة', en: 'fields, each a name, a colon and a value' },
  number: { ar: 'عددًا', en: 'a number' },
} satisfies Record<string, Bilingual>;

/** Reports a value that is missing, empty, or of another type than its field takes. */
export function reportType(file: VFile, yaml: ParsedYaml, issue: z.core.$ZodIssueInvalidType): void {
  const field = fieldOf(issue.path);
  const place = yaml.placeOf(issue.path);
  if (issue.input === undefined) report(file, 'field-missing', { field }, { place, field });
  else if (issue.input === null)
    report(file, 'field-empty', { field }, { place: yaml.placeOf(issue.path, 'key'), field });
  else {
    const found = describeValue(issue.input);
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

/** The type that a field takes, by the schema's word for it; text where that says nothing to an editor. */
export function typeName(expected: string): Bilingual {
  const name = expected === 'record' ? 'object' : expected;
  return Object.entries(TYPES).find(([type]) => type === name)?.[1] ?? TYPES.string;
}
