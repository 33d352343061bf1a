import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOver, type ContributedProject } from '../support/contribution.ts';

const TRAP = 'كُتب من داخل مساهمة';

describe('a build with a faulty contribution', () => {
  let project: ContributedProject;

  beforeAll(() => {
    project = layOver({
      'content/pages/evil.mdx': `---\ntitle: صفحة\nsummary: خلاصة\n---\n\nexport const x = globalThis.process.getBuiltinModule('fs').writeFileSync('trap.txt', '${TRAP}')\n\n{x}\n`,
    });
    for (const name of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(name, join(project.root, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(project.root, 'node_modules'), 'junction');
    mkdirSync(join(project.root, 'dist'));
    writeFileSync(join(project.root, 'dist/index.html'), 'الموقع المنشور');
  });
  afterAll(() => project.remove());

  it('exits 1, names file, line and column, runs nothing of it and leaves the published site as it was', () => {
    const astro = resolve('node_modules/astro/bin/astro.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
      cwd: project.root,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('content/pages/evil.mdx:6:1  error  mdx-esm');
    expect(existsSync(join(project.root, 'trap.txt'))).toBe(false);
    expect(readFileSync(join(project.root, 'dist/index.html'), 'utf8')).toBe('الموقع المنشور');
    expect(existsSync(join(project.root, '.build/site/index.html'))).toBe(false);
  }, 60_000);

  it('is refused by the check command in the same words, in each format', () => {
    const check = (format: string) =>
      spawnSync(process.execPath, [resolve('src/tools/check.ts'), '--format', format], {
        cwd: project.root,
        encoding: 'utf8',
      });
    expect(check('pretty').stdout).toContain('content/pages/evil.mdx:6:1  error  mdx-esm');
    expect(check('github').stdout).toContain(
      '::error file=content/pages/evil.mdx,line=6,col=1,title=mdx-esm::',
    );
    expect(JSON.parse(check('json').stdout)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'content/pages/evil.mdx', line: 6, column: 1, code: 'mdx-esm' }),
      ]),
    );
    expect(check('pretty').status).toBe(1);
    expect(check('xml').status).toBe(2);
  });
});

describe('the check command on the real content', () => {
  it('exits 0', () => {
    const out = execFileSync(process.execPath, ['src/tools/check.ts'], { encoding: 'utf8' });
    expect(out).toMatch(/No errors|Errors: 0,/u);
  });
});
