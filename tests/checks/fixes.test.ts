import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { listFindings } from '../../src/checks/findings.ts';
import { fixProject } from '../../src/checks/fix-project.ts';
import { FIXED, NOT_FIXED } from '../fixtures/contributions/fixes.ts';
import { layOver, layOverTexts, type Change, type ContributedProject } from '../support/contribution.ts';

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
    project = layOver({});
    const { root } = project;
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

describe('npm run check -- --fix', () => {
  it('says what it mended, exits 0 when no error is left, and has nothing to do the second time', () => {
    const [first] = FIXED;
    if (!first) throw new Error('no fixtures');
    const root = lay({ [first.path]: first.before });
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [resolve('src/tools/check.ts'), ...args], { cwd: root, encoding: 'utf8' });
    const offered = run();
    expect(offered.status).toBe(1);
    expect(offered.stdout).toContain('npm run check -- --fix');
    const mended = run('--fix');
    expect(mended.status).toBe(0);
    expect(mended.stdout).toContain(`${first.path}:3:7  fixed  date-digits`);
    expect(mended.stdout).toMatch(/Fixed: [1-9]/u);
    expect(withoutSeal(read(root, first.path))).toBe(first.after);
    expect(run('--fix').stdout).not.toContain('Fixed');
  });

  it('shows in JSON which faults can be mended, and leaves files outside --paths as they are', () => {
    const [first] = FIXED;
    if (!first) throw new Error('no fixtures');
    const root = lay({ [first.path]: first.before });
    const { stdout } = spawnSync(
      process.execPath,
      [resolve('src/tools/check.ts'), '--fix', '--format', 'json', '--paths', 'content/actors'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(JSON.parse(stdout)).toEqual([]);
    expect(read(root, first.path)).toBe(first.before);
    expect(listFindings(checkProject(root).files)).toContainEqual(
      expect.objectContaining({ path: first.path, code: 'date-digits', fixable: true }),
    );
  });
});

function lay(changes: Readonly<Record<string, Change>>): string {
  project = layOverTexts(changes);
  return project.root;
}

/** A new article is sealed by the same run; seals have tests of their own. */
function withoutSeal(text: string): string {
  return text.replace(/^textSha256: [0-9a-f]{64}\r?\n/mu, '');
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
