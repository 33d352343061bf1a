import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
/** Folders and modules that Astro or TypeScript ask for, and that hold nothing to look for. */
const UNNAMED = ['env.d.ts'];

describe('the README', () => {
  it('names every script of package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = new Set(
      [...readme.matchAll(/`(?:npm (?:run )?)?([\w:]+)(?: -- [^`]*)?`/gu)].map(([, name]) => name),
    );
    for (const [, both] of readme.matchAll(/^npm ci && npm (\w+)/gmu)) named.add(both);
    expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
  });

  it.each(['src', 'tests'])('says of every folder and module right under %s/ what it holds', (root) => {
    const entries = readdirSync(root, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `${entry.name}/` : entry.name,
    );
    const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
    const missing = entries.filter((name) => !rows.some((row) => row.includes(`\`${name}\``)));
    expect(missing.filter((name) => !UNNAMED.includes(name))).toEqual([]);
  });
});
