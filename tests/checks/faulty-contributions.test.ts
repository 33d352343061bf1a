import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { listFindings } from '../../src/checks/findings.ts';
import { catalogue } from '../../src/domain/findings/catalogue.ts';
import { checkedBuild } from '../../src/integrations/checked-build.ts';
import { ACCEPTED_CONTRIBUTIONS } from '../fixtures/contributions/accepted.ts';
import { FAULTY_ANALYSES, SOUND_ANALYSIS } from '../fixtures/faulty-analyses.ts';
import { FAULTY_FAMILIES } from '../fixtures/faulty-contributions.ts';
import { ARTICLE_PATH, articleText, SOUND_CONTRIBUTION } from '../fixtures/contributions/sound-records.ts';
import { layOver, layOverTexts, type Change, type ContributedProject } from '../support/contribution.ts';

const SITE = 'https://shawahid.example.org/base/';
/** The latest day that has begun anywhere while the fixtures are checked. */
const TODAY = '2026-11-26';
const families = Object.entries(FAULTY_FAMILIES);

let project: ContributedProject | undefined;

afterEach(() => {
  project?.remove();
  project = undefined;
  vi.restoreAllMocks();
});

describe('a sound contribution to the real content', () => {
  it('is accepted by check and by the build', () => {
    project = layOver({ ...SOUND_CONTRIBUTION, ...SOUND_ANALYSIS });
    expect(errorsIn(project)).toEqual([]);
    vi.spyOn(console, 'error').mockReturnValue();
    expect(() => startBuild()).not.toThrow();
  });
});

describe('what deserves attention but stops nothing', () => {
  it('is a warning: paragraphs on which nothing rests, addresses that track readers', () => {
    project = layOverTexts({
      [ARTICLE_PATH]: articleText({ 11: 'كلام [هنا](https://a.org/?utm_source=x).' }),
    });
    const { files, failed } = checkProject(project.root);
    const own = listFindings(files).filter(({ path }) => path === ARTICLE_PATH);
    expect(own.map(describeFinding)).toEqual(
      expect.arrayContaining([`${ARTICLE_PATH}:1:1 coverage-missing`, `${ARTICLE_PATH}:11:6 link-tracking`]),
    );
    expect(own.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(failed).toBe(false);
  });
});

describe('what is no ordinary file', () => {
  it('is named and never opened', () => {
    project = layOverTexts({});
    execFileSync('mkfifo', [join(project.root, 'content/topics/pipe.yaml')]);
    execFileSync('mkfifo', [join(project.root, 'public/pipe.png')]);
    expect(errorsIn(project).map(describeFinding)).toEqual([
      'content/topics/pipe.yaml:1:1 file-special',
      'public/pipe.png:1:1 file-special',
    ]);
  });

  it('is named where its name is no text, and where the system does not open it', () => {
    project = layOverTexts({});
    const folder = join(project.root, 'content/topics/');
    writeFileSync(Buffer.concat([Buffer.from(folder), Buffer.from([0xc7, 0xe1, 0xda])]), 'name: x');
    expect(errorsIn(project).map(describeFinding)).toEqual([
      'content/topics/\uFFFD\uFFFD\uFFFD:1:1 file-unreadable',
      'content/topics/\uFFFD\uFFFD\uFFFD:1:1 file-unrecognised',
    ]);
  });
});

describe('what is legitimate passes', () => {
  it.each(ACCEPTED_CONTRIBUTIONS)('$title', ({ changes }) => {
    expect(errorsOf(changes).map(describeFinding)).toEqual([]);
  });
});

describe.each(families)('a contribution with faulty %s is refused', (_, contributions) => {
  it.each(contributions)('$title', ({ changes, findings }) => {
    const found = errorsOf(changes);
    expect(found.map(describeFinding)).toEqual([...findings]);
    for (const { message } of found) {
      expect(message.ar).toMatch(/\p{Script=Arabic}{2,}/u);
      expect(message.en).toMatch(/[A-Za-z]{2,}/u);
    }
  });
});

describe('a faulty analysis is refused', () => {
  it.each(FAULTY_ANALYSES)('$title', ({ changes, findings }) => {
    project = layOver(changes);
    expect(errorsIn(project).map(describeFinding)).toEqual([...findings]);
  });
});

describe('the build refuses, before anything is read,', () => {
  it.each(families)('what is faulty in %s', (_, [first]) => {
    project = layOverTexts(first?.changes ?? {});
    const printed = vi.spyOn(console, 'error').mockReturnValue();
    expect(() => startBuild()).toThrow(/رُفض البناء/u);
    expect(printed).toHaveBeenCalled();
  });
});

describe('the catalogue of findings', () => {
  /** Nothing is known to bring it about: it stands for what nobody foresaw. */
  const UNFORESEEN = 'mdx-syntax';
  const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join('tests', path), 'utf8'))
    .join('\n');

  it.each(Object.keys(catalogue).filter((code) => code !== UNFORESEEN))(
    'has a failing fixture of %s',
    (code) => {
      const isInFamily = families.some(([, list]) =>
        list.some(({ findings }) => findings.some((finding) => finding.endsWith(` ${code}`))),
      );
      const isTested = new RegExp(`(?:['"\`]|\\d:\\d+ | )${code}['"\`]`, 'u').test(tests);
      expect(isInFamily || isTested).toBe(true);
    },
  );
});

function errorsOf(changes: Readonly<Record<string, Change>>) {
  project = layOverTexts(changes);
  return errorsIn(project);
}

function errorsIn({ root }: ContributedProject) {
  return listFindings(checkProject(root, SITE, TODAY).files).filter(({ severity }) => severity === 'error');
}

function describeFinding({ path, line, column, code }: ReturnType<typeof errorsOf>[number]): string {
  return `${path}:${line}:${column} ${code}`;
}

/** Runs the hook that Astro runs first in a build, before it loads any collection. */
function startBuild(): void {
  const root = pathToFileURL(`${project?.root ?? ''}/`);
  const setup = checkedBuild('dist').hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({ command: 'build', config: { root, site: undefined, base: '/' } });
}
