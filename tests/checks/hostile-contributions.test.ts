import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runMeasured } from '../../src/tools/bench/run-measured.ts';
import {
  HOSTILE_CODE,
  HOSTILE_NAMES,
  HOSTILE_SIZES,
  MARKER,
  SECRET_FILE,
  SECRET_NAME,
} from '../fixtures/contributions/hostile.ts';
import { layOver, layOverTexts, type ContributedProject } from '../support/contribution.ts';

const SECRET = 'c0ffee-not-to-be-seen';
const MOST_SECONDS = 2;

let project: ContributedProject | undefined;

afterEach(() => {
  project?.remove();
  project = undefined;
});

describe('the check command, on a contribution that would run code,', () => {
  it.each(HOSTILE_CODE)('refuses $title and runs nothing of it', ({ changes }) => {
    const { status, output, seconds } = run(layOverTexts(changes), [resolve('src/tools/check.ts')]);
    expect(status).toBe(1);
    expect(output).not.toContain(SECRET);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });
});

describe('the check command, on a contribution made to keep it busy,', () => {
  it.each(HOSTILE_SIZES)('is done in time with $title', ({ changes }) => {
    const { status, output, seconds } = run(layOverTexts(changes), [resolve('src/tools/check.ts')]);
    expect([0, 1], output.slice(-600)).toContain(status);
    expect(output).toMatch(/Errors: \d+, warnings: \d+/u);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });
});

describe('the check command, on a contribution that would give commands to the run on GitHub,', () => {
  it.each(['github', 'pretty'])('prints none of them in the format %s', (format) => {
    const { status, output } = run(layOverTexts(HOSTILE_NAMES), [
      resolve('src/tools/check.ts'),
      '--format',
      format,
    ]);
    expect(status).toBe(1);
    // GitHub ends lines at these two alone.
    const commands = output.split(/[\n\r]/u).filter((line) => line.trimStart().startsWith('::'));
    expect(commands.length > 0).toBe(format === 'github');
    const annotation = /^::(?:error|warning) file=[^,:]+,line=\d+,col=\d+,title=[a-z-]+::/u;
    expect(commands.filter((line) => !annotation.test(line))).toEqual([]);
  });
});

describe('the build, on a contribution that would run code,', () => {
  it.each(HOSTILE_CODE.filter(({ title }) => /page/u.test(title)))(
    'refuses $title and runs nothing of it',
    ({ changes }) => {
      const contributed = layOver(changes);
      for (const name of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
        cpSync(name, join(contributed.root, name), { recursive: true });
      }
      symlinkSync(resolve('node_modules'), join(contributed.root, 'node_modules'), 'junction');
      mkdirSync(join(contributed.root, 'dist'));
      const { status, output } = run(contributed, [resolve('node_modules/astro/bin/astro.mjs'), 'build']);
      expect(status).toBe(1);
      expect(output).not.toContain(SECRET);
      expect(existsSync(join(contributed.root, '.build/site/index.html'))).toBe(false);
    },
    60_000,
  );
});

/** Runs Node in the project, with a secret in its environment and in a file, and expects no marker to be written. */
function run(contributed: ContributedProject, args: readonly string[]) {
  project = contributed;
  writeFileSync(join(project.root, SECRET_FILE), SECRET);
  const result = runMeasured(args, project.root, { env: { [SECRET_NAME]: SECRET }, most: 30 });
  expect(existsSync(join(project.root, MARKER))).toBe(false);
  return result;
}
