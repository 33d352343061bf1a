import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { summariseFindings } from '../../../src/tools/summarise-findings.ts';
import { runTool } from '../../support/run-tool.ts';

const FAULTS = 15;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shawahid-check-'));
  mkdirSync(join(folder, 'content/topics'), { recursive: true });
  for (let number = 1; number <= FAULTS; number += 1)
    writeFileSync(join(folder, `content/topics/topic-${number}.yaml`), 'name: [link](https://evil.test)\n');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('the check of a contribution on GitHub', () => {
  it('adds every finding to the summary of the run though it fails, with no mark-up of the contribution', () => {
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'before\n');
    vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
    const { code, out } = runTool('check', folder, ['--format', 'github']);
    const text = readFileSync(summary, 'utf8');
    const items = text.split('\n').filter((line) => line.startsWith('- **'));
    expect(code).toBe(1);
    expect(text).toMatch(/^before\n## /u);
    expect(items.length).toBeGreaterThanOrEqual(FAULTS);
    expect(items).toHaveLength(out.trim().split('\n').length);
    expect(text).not.toMatch(/\]\(|https:/u);
  });

  it('adds nothing to it in another format', () => {
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, '');
    vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
    runTool('check', folder, ['--format', 'json']);
    expect(readFileSync(summary, 'utf8')).toBe('');
  });
});

describe('the summary of the findings', () => {
  const some = { path: 'content/topics/a.yaml', line: 1, column: 2, severity: 'error', code: 'id-unknown' };
  const finding = {
    ...some,
    fixable: false,
    expected: ['<b>'],
    message: { ar: 'x | y', en: '@someone **z**' },
  };

  it('writes every sign of a message as a character reference', () => {
    const text = summariseFindings([finding as never]);
    expect(text).toContain('Errors: 1, warnings: 0.');
    expect(text).not.toMatch(/<b>|x \| y|@someone|\*\*z/u);
  });

  it('stays below what GitHub shows, and counts the rest', () => {
    const long = { ...finding, message: { ar: '|'.repeat(2000), en: '|'.repeat(2000) } } as never;
    const text = summariseFindings(Array.from({ length: 500 }, () => long));
    expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20);
    expect(text.trim().slice(-30)).toMatch(/and \d+ more$/u);
  });

  it('says so when there are none', () => {
    expect(summariseFindings([])).toContain('No errors, no warnings.');
  });
});

describe('the first check of a fresh clone', () => {
  it('writes the ids that editors offer', () => {
    mkdirSync(join(folder, '.schemas'));
    runTool('check', folder, []);
    expect(JSON.parse(readFileSync(join(folder, '.schemas/ids.json'), 'utf8'))).toBeTypeOf('object');
  });
});
