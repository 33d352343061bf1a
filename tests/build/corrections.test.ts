import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correction } from '../fixtures/faulty-corrections.ts';
import { readSiteFile } from '../support/built-site.ts';
import { layOver, type ContributedProject } from '../support/contribution.ts';

const ARTICLE = 'articles/iraq-axis-of-balances/index.html';
const OTHER = 'articles/shoigu-arrives-in-baghdad/index.html';
const EVENT = 'events/us-strike-in-baghdad-2024/index.html';

/** One correction of each kind of record, by the page that shows it. */
const ELSEWHERE = [
  ['{actor: russia}', 'actors/russia/'],
  ['{outlet: alwaqt}', 'outlets/alwaqt/'],
  ['{topic: oil-and-gas}', 'topics/oil-and-gas/'],
  ['{claim: american-position}', 'claims/american-position/'],
  ['{quote: shoigu-contact}', 'quotes/'],
  ['{wording: islamic-state}', 'wording/'],
  ['{analysis: five-texts-one-rapprochement}', 'analyses/five-texts-one-rapprochement/'],
] as const;

describe('a site whose log has corrections', () => {
  let project: ContributedProject;

  beforeAll(() => {
    const ofEvent = correction({ 1: '- date: 2026-12-03', 2: '  where: {event: us-strike-in-baghdad-2024}' });
    const others = ELSEWHERE.map(([where]) =>
      correction({ 1: '- date: 2026-12-01', 2: `  where: ${where}` }),
    );
    project = layOver({ 'content/corrections.yaml': correction() + ofEvent + others.join('') });
    for (const name of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(name, join(project.root, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(project.root, 'node_modules'), 'junction');
    const astro = resolve('node_modules/astro/bin/astro.mjs');
    const { status, stderr } = spawnSync(process.execPath, [astro, 'build'], {
      cwd: project.root,
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  }, 180_000);
  afterAll(() => project.remove());

  const read = (path: string) => readFileSync(join(project.root, 'dist', path), 'utf8');

  it.each(ELSEWHERE)('shows the one of %s on %s', (_, path) => {
    const shown = /id="corrections-log".*?<\/ul>/su.exec(read(`${path}index.html`))?.[0] ?? '';
    expect(shown.match(/<li>/gu)).toHaveLength(1);
    expect(shown).toContain(`href="/${path}`);
  });

  it('lists them on the page about it, newest first: day, place, what and why', () => {
    const log = read('about/index.html').split('id="corrections-log"')[1] ?? '';
    expect(log.indexOf('2026-12-03')).toBeLessThan(log.indexOf('2026-12-01'));
    expect(log).toContain('<time datetime="2026-12-01">1 ديسمبر/كانون الأول 2026</time>');
    expect(log).toContain('href="/articles/iraq-axis-of-balances/#p4"');
    expect(log).toContain('أُعيدت كلمة سقطت عند النقل. السبب: قورن النص بأصله.');
  });

  it('shows each on the page that it touches, and on no other', () => {
    const holders = [ARTICLE, OTHER, EVENT].map((path) => read(path).includes('id="corrections-log"'));
    expect(holders).toEqual([true, false, true]);
    expect(read(ARTICLE)).not.toContain('2026-12-03');
  });
});

describe('the site whose log is empty', () => {
  it('says so', () => {
    const html = readSiteFile('dist', 'about/index.html');
    expect(html).toContain('لا تصويبات حتى الآن.');
    expect(html).not.toContain('id="corrections-log"');
  });
});
