import type { VFile } from 'vfile';
import { hasErrors } from '../domain/findings/report.ts';
import { readContext } from './read-context.ts';
import type { CheckContext, Rule } from './rule.ts';
import { ADDRESS_RULES } from './rules/addresses/address-rules.ts';
import { DATE_RULES } from './rules/dates/date-rules.ts';
import { EVIDENCE_RULES } from './rules/evidence/evidence-rules.ts';
import { FILE_RULES } from './rules/files/file-rules.ts';
import { ID_RULES } from './rules/ids/id-rules.ts';
import { NAME_RULES } from './rules/names/name-rules.ts';
import { RECORD_RULES } from './rules/records/record-rules.ts';

/** Every content rule. The evidence comes last, since a text with another fault is not sealed. */
const RULES: readonly Rule[] = [
  ...FILE_RULES,
  ...DATE_RULES,
  ...ID_RULES,
  ...NAME_RULES,
  ...RECORD_RULES,
  ...ADDRESS_RULES,
  ...EVIDENCE_RULES,
];

/** What a check found: every file that has findings, in the order of their paths. */
export interface CheckResult {
  readonly files: readonly VFile[];
  /** Whether the build must stop. */
  readonly failed: boolean;
  /** What the rules were asked of. */
  readonly context: CheckContext;
}

/**
 * Checks every raw file of the project at `root` before anything else reads it, and reports all faults in one run.
 * Nothing of a contribution is evaluated. `site` is the address under which the site is to be published, where it is known;
 * `today`, the latest day that has begun anywhere, is for those who contribute alone: a build reads no clock.
 */
export function checkProject(root: string, site?: string, today?: string): CheckResult {
  const context = readContext(root, { site, today });
  const { project } = context;
  for (const rule of RULES) rule(context);
  const files = [project.content, ...project.entries.map(({ file }) => file)].filter(
    ({ messages }) => messages.length > 0,
  );
  return { files, failed: files.some(hasErrors), context };
}
