import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, { 'timeout-minutes'?: number; steps: { uses?: string; run?: string }[] }>;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
}));

describe.each(workflows)('the workflow $name', ({ text }) => {
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('pins every action by its full hash', () => {
    const loose = steps.filter(
      ({ uses }) => uses !== undefined && !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/u.test(uses),
    );
    expect(loose).toEqual([]);
  });

  it('holds the right to read and no other', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  it('ends by itself', () => {
    expect(Object.values(workflow.jobs).every((job) => (job['timeout-minutes'] ?? Infinity) <= 30)).toBe(
      true,
    );
  });

  it('runs the test command of the README', () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toContain('npm ci && npm test');
    expect(commands).toEqual(expect.arrayContaining(['npm ci', 'npm test']));
  });
});
