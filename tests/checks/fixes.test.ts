import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { fixProject } from '../../src/checks/fix-project.ts';
import { FIXED, NOT_FIXED } from '../fixtures/contributions/fixes.ts';
import { layOver, type Change, type ContributedProject } from '../support/contribution.ts';

let project: ContributedProject | undefined;

afterEach(() => {
  project?.remove();
  project = undefined;
});

describe('--fix mends what has one right answer', () => {
  it.each(FIXED)('$title', ({ path, before, after, fixed }) => {
    const root = lay({ [path]: before });
    const result = fixProject(root, () => true);
    expect(withoutSeal(read(root, path))).toBe(after);
    const mended = result.fixed.filter(({ code }) => code !== 'seal-missing');
    expect(mended.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([...fixed]);
    expect(result.fixed.every(({ severity }) => severity === 'fixed')).toBe(true);
    expect(result.failed).toBe(false);
    const text = read(root, path);
    expect(fixProject(root, () => true).fixed, 'a second run finds nothing to mend').toEqual([]);
    expect(read(root, path)).toBe(text);
  });
});

describe('--fix leaves alone what has more than one right answer', () => {
  it.each(NOT_FIXED)('$title', ({ path, before }) => {
    const root = lay({ [path]: before });
    const { fixed, failed } = fixProject(root, () => true);
    expect(fixed).toEqual([]);
    expect(read(root, path)).toBe(before);
    expect(failed).toBe(true);
  });
});

describe('--fix', () => {
  it('touches no file of the real content', () => {
    const root = lay({});
    const fixable = checkProject(root).files.flatMap(({ messages }) => messages.filter(({ fix }) => fix));
    expect(fixable).toEqual([]);
    expect(fixProject(root, () => true).fixed).toEqual([]);
  });

  it('mends only the files that were chosen', () => {
    const [first] = FIXED;
    if (!first) throw new Error('no fixtures');
    const root = lay({ [first.path]: first.before });
    expect(fixProject(root, (path) => path !== first.path).fixed).toEqual([]);
    expect(read(root, first.path)).toBe(first.before);
  });
});

function lay(changes: Readonly<Record<string, Change>>): string {
  project = layOver(changes);
  return project.root;
}

/** A new article is sealed by the same run; seals have tests of their own. */
function withoutSeal(text: string): string {
  return text.replace(/^textSha256: [0-9a-f]{64}\r?\n/mu, '');
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
