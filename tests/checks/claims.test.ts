import { afterEach, describe, expect, it } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { listFindings } from '../../src/checks/findings.ts';
import { FAULTY_CLAIMS, SOUND_CLAIMS } from '../fixtures/faulty-claims.ts';
import { layOver, type Change, type ContributedProject } from '../support/contribution.ts';

let project: ContributedProject | undefined;

afterEach(() => {
  project?.remove();
  project = undefined;
});

describe('a claim', () => {
  it.each(SOUND_CLAIMS)('that is sound is accepted (%#)', (changes) => {
    expect(findingsOf(changes)).toEqual([]);
  });

  it.each(FAULTY_CLAIMS)('is refused, with line and column: $title', ({ changes, findings }) => {
    const found = findingsOf(changes);
    expect(found.map(({ path, line, column, code }) => `${path}:${line}:${column} ${code}`)).toEqual([
      ...findings,
    ]);
    for (const { message } of found) {
      expect(message.ar).toMatch(/\p{Script=Arabic}{2,}/u);
      expect(message.en).toMatch(/[A-Za-z]{2,}/u);
    }
  });

  it('with a misspelt answer is told which one was probably meant', () => {
    const misspelt = FAULTY_CLAIMS.find(({ title }) => title === 'an answer that is not there');
    expect(findingsOf(misspelt?.changes ?? {})[0]?.expected).toEqual(['fifty']);
  });
});

function findingsOf(changes: Readonly<Record<string, Change>>) {
  project = layOver(changes);
  return listFindings(checkProject(project.root).files);
}
