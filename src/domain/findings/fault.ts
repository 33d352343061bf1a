import type { z } from 'zod';
import type { FindingCode, FindingParams } from './report.ts';

/**
 * What a schema's own rule attaches to a zod issue, so that the reader of the file can report it by code.
 * The reader adds the parameter `field` itself, from the issue's path.
 */
export interface Fault<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly params: Omit<FindingParams<Code>, 'field'>;
  readonly expected?: readonly string[] | undefined;
  /** The one right answer, where there is one: another text for the value, or null to take the list item away. */
  readonly mend?: string | null | undefined;
}

/**
 * Adds a finding to a zod refinement or transform: `ctx` is zod's, `path` leads from the value to the fault.
 * The YAML reader turns it into a message with file, line and column.
 */
export function addFault<Code extends FindingCode>(
  ctx: z.RefinementCtx,
  fault: Fault<Code>,
  path: readonly PropertyKey[] = [],
): void {
  ctx.addIssue({ code: 'custom', message: fault.code, path: [...path], params: { fault } });
}
