import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { listFindings } from '../../src/checks/findings.ts';
import { fixProject } from '../../src/checks/fix-project.ts';
import { correction, LOG_PATH } from '../fixtures/faulty-corrections.ts';
import { layOver, type Change, type ContributedProject } from '../support/contribution.ts';

const PATH = 'content/articles/iraq-axis-of-balances.mdx';
const SEALED = readFileSync(PATH, 'utf8');
const SEAL_LINE = /^textSha256: ([0-9a-f]{64})\n/mu;
const SEAL = SEAL_LINE.exec(SEALED)?.[1] ?? '';
const UNSEALED = SEALED.replace(SEAL_LINE, '');
const CHANGED = SEALED.replace('يتجاوز إجمالي', 'يتجاوز مجموع');
const LINE = SEALED.slice(0, SEALED.indexOf('textSha256:')).split('\n').length;

let project: ContributedProject | undefined;

afterEach(() => {
  project?.remove();
  project = undefined;
});

describe('a text without a seal', () => {
  it('is accepted with a warning', () => {
    const root = lay({ [PATH]: UNSEALED });
    expect(checkProject(root).failed).toBe(false);
    expect(findingsIn(root)).toEqual([`${PATH}:1:1 warning seal-missing`]);
  });

  it('is sealed by --fix, and nothing else of it changes', () => {
    const root = lay({ [PATH]: UNSEALED });
    expect(fixProject(root, () => true).fixed.map(({ code }) => code)).toEqual(['seal-missing']);
    expect(read(root)).toBe(SEALED);
    expect(findingsIn(root)).toEqual([]);
  });

  it('is not sealed while it has another fault', () => {
    const faulty = UNSEALED.replace('summary: ', 'summry: ');
    const root = lay({ [PATH]: faulty });
    fixProject(root, () => true);
    expect(read(root)).toBe(faulty);
  });
});

describe('a sealed text', () => {
  it.each([
    ['a letter', CHANGED],
    ['a quotation mark', SEALED.replace('"المطلع"', '”المطلع“')],
    ['a harakah', SEALED.replace('تفاهات لإبرام', 'تفاهاتُ لإبرام')],
    ['a digit', SEALED.replace('في أكتوبر 2023', 'في أكتوبر 2022')],
    ['a new paragraph', `${SEALED}\nفقرة مزيدة.\n`],
    ['two paragraphs that become one', SEALED.replace(/\n\n(?=وأضاف)/u, ' ')],
  ])('in which there changes %s is refused, and --fix does not seal it anew', (_what, changed) => {
    expect(changed).not.toBe(SEALED);
    const root = lay({ [PATH]: changed });
    expect(codesOf(root)).toContain(`${PATH}:${LINE}:1 error seal-broken`);
    fixProject(root, () => true);
    expect(read(root)).toBe(changed);
  });

  it.each([
    ['its white space is folded otherwise', SEALED.replace('تفاهات لإبرام', 'تفاهات\nلإبرام')],
    ['an editors’ note is added', `${SEALED}\n<Note>ملاحظة.</Note>\n`],
    ['its summary is written anew', SEALED.replace(/^summary: .*$/mu, 'summary: خلاصة أخرى.')],
  ])('keeps its seal when %s', (_what, changed) => {
    expect(changed).not.toBe(SEALED);
    expect(codesOf(lay({ [PATH]: changed }))).toEqual([]);
  });

  it('is accepted once the log gives the seal that the refusal names, and --fix then renews its own', () => {
    const [refusal] = listFindings(checkProject(lay({ [PATH]: CHANGED })).files).filter(
      ({ code }) => code === 'seal-broken',
    );
    const seal = /textSha256: ([0-9a-f]{64})/u.exec(refusal?.message.en ?? '')?.[1] ?? '';
    project?.remove();
    const root = lay({ [PATH]: CHANGED, [LOG_PATH]: logged(seal) });
    expect(codesOf(root)).toContain(`${PATH}:${LINE}:1 warning seal-stale`);
    expect(codesOf(root).filter((line) => line.includes('seal-broken'))).toEqual([]);
    fixProject(root, () => true);
    expect(read(root)).toBe(CHANGED.replace(SEAL, seal));
    expect(codesOf(root)).toEqual([]);
  });

  it('is refused when the log gives the seal of an older text', () => {
    expect(codesOf(lay({ [PATH]: CHANGED, [LOG_PATH]: logged(SEAL) }))).toContain(
      `${PATH}:${LINE}:1 error seal-broken`,
    );
  });

  it('is held to the latest correction of several', () => {
    const log = logged('a'.repeat(64)) + logged(SEAL, '2026-12-02');
    expect(codesOf(lay({ [LOG_PATH]: log }))).toEqual([]);
    project?.remove();
    const reversed = logged(SEAL) + logged('a'.repeat(64), '2026-12-02');
    expect(codesOf(lay({ [LOG_PATH]: reversed }))).toEqual([`${LOG_PATH}:10:15 error correction-seal-wrong`]);
  });
});

function logged(seal: string, date = '2026-12-01'): string {
  return correction({ 1: `- date: ${date}`, 4: `  why: قورن النص بأصله.\n  textSha256: ${seal}` });
}

function lay(changes: Readonly<Record<string, Change>>): string {
  project = layOver(changes);
  return project.root;
}

function read(root: string): string {
  return readFileSync(join(root, PATH), 'utf8');
}

function findingsIn(root: string): string[] {
  return listFindings(checkProject(root).files).map(
    ({ path, line, column, severity, code }) => `${path}:${line}:${column} ${severity} ${code}`,
  );
}

/** The findings about seals and the log: a changed text can also break evidence that rests on it. */
function codesOf(root: string): string[] {
  return findingsIn(root).filter((line) => /seal|correction/u.test(line));
}
