import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Fault } from '../../domain/findings/fault.ts';
import { report, type FindingParams } from '../../domain/findings/report.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import { fieldOf } from './field-of.ts';

/** Reports the fault that a rule of a schema added, with the edits that mend it. */
export function reportFault(file: VFile, yaml: ParsedYaml, issue: z.core.$ZodIssueCustom): void {
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
