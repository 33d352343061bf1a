import { afterEach, describe, expect, it } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { listFindings } from '../../src/checks/findings.ts';
import { FAULTY_CORRECTIONS, LOG_PATH, SOUND_LOGS } from '../fixtures/faulty-corrections.ts';
import { layOver, type Change, type ContributedProject } from '../support/contribution.ts';

let project: ContributedProject | undefined;

afterEach(() => {
  project?.remove();
  project = undefined;
});

describe('the log of corrections', () => {
  it.each(SOUND_LOGS)('is accepted with $title', ({ text }) => {
    expect(findingsOf({ [LOG_PATH]: text })).toEqual([]);
  });

  it('may be absent', () => {
    expect(findingsOf({ [LOG_PATH]: null })).toEqual([]);
  });

  it.each(FAULTY_CORRECTIONS)('is refused, with line and column, for $title', ({ changes, findings }) => {
    const found = findingsOf(changes);
    expect(found.map(({ path, line, column, code }) => `${path}:${line}:${column} ${code}`)).toEqual([
      ...findings,
    ]);
    for (const { message } of found) {
      expect(message.ar).toMatch(/\p{Script=Arabic}{2,}/u);
      expect(message.en).toMatch(/[A-Za-z]{2,}/u);
    }
  });
});

function findingsOf(changes: Readonly<Record<string, Change>>) {
  project = layOver(changes);
  return listFindings(checkProject(project.root).files).filter(({ severity }) => severity === 'error');
}
