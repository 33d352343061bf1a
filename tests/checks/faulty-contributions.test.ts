import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { listFindings } from '../../src/checks/findings.ts';
import { checkedBuild } from '../../src/integrations/checked-build.ts';
import { FAULTY_CONTRIBUTIONS, SOUND_CONTRIBUTION } from '../fixtures/faulty-contributions.ts';
import { layOver, type Change, type ContributedProject } from '../support/contribution.ts';

let project: ContributedProject | undefined;

afterEach(() => {
  project?.remove();
  project = undefined;
  vi.restoreAllMocks();
});

describe('a sound contribution', () => {
  it('is accepted', () => {
    expect(errorsOf(SOUND_CONTRIBUTION)).toEqual([]);
    expect(() => startBuild()).not.toThrow();
  });
});

describe('a faulty contribution is refused by check, with file, line and column, in Arabic and in English', () => {
  it.each(FAULTY_CONTRIBUTIONS)('$title', ({ changes, findings }) => {
    const found = errorsOf(changes);
    expect(found.map(({ path, line, column, code }) => `${path}:${line}:${column} ${code}`)).toEqual([
      ...findings,
    ]);
    for (const { message } of found) {
      expect(message.ar).toMatch(/\p{Script=Arabic}{2,}/u);
      expect(message.en).toMatch(/[A-Za-z]{2,}/u);
    }
  });
});

describe('a faulty contribution is refused by the build before anything is read', () => {
  it.each(FAULTY_CONTRIBUTIONS)('$title', ({ changes }) => {
    project = layOver(changes);
    const printed = vi.spyOn(console, 'error').mockReturnValue();
    expect(() => startBuild()).toThrow(/رُفض البناء/u);
    expect(printed).toHaveBeenCalled();
  });
});

function errorsOf(changes: Readonly<Record<string, Change>>) {
  project = layOver(changes);
  return listFindings(checkProject(project.root).files).filter(({ severity }) => severity === 'error');
}

/** Runs the hook that Astro runs first in a build, before it loads any collection. */
function startBuild(): void {
  const root = pathToFileURL(`${project?.root ?? ''}/`);
  const setup = checkedBuild('dist').hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({ command: 'build', config: { root } });
}
