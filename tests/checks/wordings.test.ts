import { afterEach, describe, expect, it } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { listFindings } from '../../src/checks/findings.ts';
import { FAULTY_WORDINGS, SOUND_WORDINGS } from '../fixtures/faulty-wordings.ts';
import { layOver, type Change, type ContributedProject } from '../support/contribution.ts';

const PATH = 'content/wordings/new-wording.yaml';
const ARTICLE = 'content/articles/iraq-axis-of-balances.mdx';
let project: ContributedProject | undefined;

afterEach(() => {
  project?.remove();
  project = undefined;
});

describe('a wording', () => {
  it.each(SOUND_WORDINGS)('that is sound is accepted (%#)', (changes) => {
    expect(findingsOf(changes)).toEqual([]);
  });

  it.each(FAULTY_WORDINGS)('is refused, with line and column: $title', ({ changes, findings }) => {
    const found = findingsOf(changes);
    expect(found.map(({ path, line, column, code }) => `${path}:${line}:${column} ${code}`)).toEqual([
      ...findings,
    ]);
    for (const { message } of found) {
      expect(message.ar).toMatch(/\p{Script=Arabic}{2,}/u);
      expect(message.en).toMatch(/[A-Za-z]{2,}/u);
    }
  });

  it.each([
    ['أميرك*', 'أميرك…'],
    ['أميرك...', 'أميرك…'],
    ['الولايات المتحده', 'الولايات المتحدة'],
    ['واشنظن', 'واشنطن'],
  ])('with the form «%s» is told what was probably meant: «%s»', (typed, meant) => {
    const text = `referent: ألفاظ\nvariants:\n  - {label: أ, forms: [${typed}]}\n  - {label: ب, forms: [روسيا]}\n`;
    expect(findingsOf({ [PATH]: text })[0]?.expected[0]).toBe(meant);
  });

  it('is not blamed for words of an article that cannot be read', () => {
    const found = findingsOf({ [ARTICLE]: '---\ntitle: عنوان\n---\nمتن.\n' });
    expect(found.filter(({ code }) => code.startsWith('wording-'))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });
});

function findingsOf(changes: Readonly<Record<string, Change>>) {
  project = layOver(changes);
  return listFindings(checkProject(project.root).files).filter(({ severity }) => severity === 'error');
}
