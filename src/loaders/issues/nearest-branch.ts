import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Of the forms a value may take, the issues of the one its type chose; when none fits, the first form's. */
export function nearestBranch(issue: Issue & { code: 'invalid_union' }): Issue[] {
  const branches = issue.errors.map((branch) =>
    branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const wrongType = (inner: Issue) =>
    inner.code === 'invalid_type' && inner.path.length === issue.path.length;
  return (branches.find((branch) => !branch.some(wrongType)) ?? branches[0] ?? []) as Issue[];
}
