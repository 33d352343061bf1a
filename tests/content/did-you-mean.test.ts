import { afterEach, describe, expect, it } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { listFindings } from '../../src/checks/findings.ts';
import { listNamed } from '../../src/checks/named-records.ts';
import { readContext } from '../../src/checks/read-context.ts';
import type { CollectionName } from '../../src/domain/records/collections.ts';
import { suggestIds } from '../../src/domain/suggestions/suggest-ids.ts';
import { ARTICLE_PATH, articleText } from '../fixtures/contributions/sound-records.ts';
import { MISSPELT } from '../fixtures/misspelt-ids.ts';
import { layOver, type ContributedProject } from '../support/contribution.ts';

const named = listNamed(readContext('.'));
const cases = Object.entries(MISSPELT).flatMap(([collection, ids]) =>
  Object.entries(ids).map(([typed, meant]) => ({ typed, meant, collection: collection as CollectionName })),
);

let contribution: ContributedProject | undefined;
afterEach(() => contribution?.remove());

describe('what stands where an id is due', () => {
  it('is answered with the id that was meant, first, in at least 95 % of at least 60 cases', () => {
    const missed = cases
      .map(({ typed, meant, collection }) => ({
        typed,
        meant,
        suggested: suggestIds(typed, named.get(collection) ?? []),
      }))
      .filter(({ meant, suggested }) => suggested[0] !== meant);
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ meant }) => meant)).size).toBeGreaterThan(40);
    expect(1 - missed.length / cases.length, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
  });

  it('is answered with nothing when nothing is like it', () => {
    expect(named.get('actors')?.length).toBeGreaterThan(0);
    for (const typed of ['winston-churchill', 'طوكيو', 'xyz', '', '—']) {
      expect(suggestIds(typed, named.get('actors') ?? [])).toEqual([]);
    }
  });

  it.each([
    ['a misspelt id', '[iraq, shoygu]', '5:16 id-unknown', 'sergei-shoigu'],
    ['a name in Arabic', '[iraq, شويغو]', '5:16 id-malformed', 'sergei-shoigu'],
    ['capitals', '[iraq, Vladimir Putin]', '5:16 id-malformed', 'vladimir-putin'],
    ['a letter of another alphabet', '[iraq, ru\u0455sia]', '5:16 id-malformed', 'russia'],
    ['ids parted by an Arabic comma', '[iraq، russia]', '5:10 id-malformed', 'iraq, russia'],
    ['misspelt ids parted by an Arabic comma', '[irak، rusia]', '5:10 id-malformed', 'iraq, russia'],
  ])('is answered by check itself: %s', (_, actors, place, meant) => {
    contribution = layOver({ [ARTICLE_PATH]: articleText({ 5: `actors: ${actors}` }) });
    const findings = listFindings(checkProject(contribution.root).files);
    const found = findings.filter(({ path, severity }) => path === ARTICLE_PATH && severity === 'error');
    expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([place]);
    expect(found[0]?.expected[0]).toBe(meant);
  });
});
