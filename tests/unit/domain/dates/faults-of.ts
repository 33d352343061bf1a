import type { z } from 'zod';
import type { Fault } from '../../../../src/domain/findings/fault.ts';

/** What a schema finds wrong with a value: where, and the finding's code, or zod's own where no fault is attached. */
export function faultsOf(schema: z.ZodType, value: unknown): readonly { path: string; code: string }[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) => {
    const fault = issue.code === 'custom' ? (issue.params?.['fault'] as Fault | undefined) : undefined;
    return { path: issue.path.join('.'), code: fault?.code ?? issue.code };
  });
}
