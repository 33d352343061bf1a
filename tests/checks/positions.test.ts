import { afterEach, describe, expect, it } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { listFindings } from '../../src/checks/findings.ts';
import { ACTOR_PATH, actorText, ARTICLE_PATH, articleText } from '../fixtures/contributions/sound-records.ts';
import { FAULTY_FAMILIES } from '../fixtures/faulty-contributions.ts';
import { layOverTexts, type ContributedProject } from '../support/contribution.ts';

let project: ContributedProject | undefined;
afterEach(() => project?.remove());

/** Faulty articles of a family whose fault is not in the bytes themselves. */
const articles = ['dates', 'MDX, code and HTML', 'links'].flatMap((family) =>
  (FAULTY_FAMILIES[family] ?? []).flatMap(({ title, changes, findings }) => {
    const text = changes[ARTICLE_PATH];
    const isAlone = Object.keys(changes).length === 1;
    return typeof text === 'string' && isAlone && !text.includes('\r') ? [{ title, text, findings }] : [];
  }),
);

/** Faulty records of one YAML file, with faults inside lists and fields too. */
const records = ['dates', 'registries, evidence and coverage'].flatMap((family) =>
  (FAULTY_FAMILIES[family] ?? []).flatMap(({ title, changes, findings }) => {
    const [[path = '', text] = [], ...others] = Object.entries(changes);
    const isRecord = others.length === 0 && path.endsWith('.yaml') && typeof text === 'string';
    return isRecord ? [{ title, path, text, findings }] : [];
  }),
);

describe('the place of a fault in a record', () => {
  it.each(records)('is the same with a byte order mark and CRLF: $title', ({ path, text, findings }) => {
    expect(placesIn(`\uFEFF${text.replaceAll('\n', '\r\n')}`, path)).toEqual([...findings]);
  });

  it.each([
    ['harakat', 'رَئِيسٌ', 7],
    ['an emoji', 'رئيس 🙂', 7],
    ['an emoji of several signs and a direction mark', '\u200Fرئيس 👩\u200D🚀', 11],
  ])('is counted in UTF-16 units behind %s, in a list inside a list', (_, words, units) => {
    expect(words).toHaveLength(units);
    const passage = `{article: iraq-axis-of-balances, exact: ${words}}`;
    const evidence = `evidence: [${passage}, {article: nowhere, exact: x}]`;
    const text = actorText({
      4: `roles:\n  - {title: ${words}, from: 2025-13, ${evidence}}\n  -\n    - ${words}\n    - أ`,
    });
    const from = '  - {title: , from: '.length + units + 1;
    const inList = from + '2025-13, evidence: ['.length;
    expect(placesIn(text, ACTOR_PATH)).toEqual([
      `${ACTOR_PATH}:5:${from} date-month-impossible`,
      `${ACTOR_PATH}:5:${inList + '{article: iraq-axis-of-balances, exact: '.length} evidence-not-found`,
      `${ACTOR_PATH}:5:${inList + passage.length + ', {article: '.length} id-unknown`,
      `${ACTOR_PATH}:7:5 field-type`,
    ]);
  });
});

describe('the place of a fault', () => {
  it.each(articles)('is the same with a byte order mark and CRLF: $title', ({ text, findings }) => {
    expect(placesIn(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual([...findings]);
  });

  it.each([
    ['harakat, one column each', 'كَلَامٌ ', 8],
    ['tatweel', 'كـــلام ', 8],
    ['a letter with a mark of its own, two columns', 'ا\u0653 ', 3],
    ['an emoji, two columns', '🙂 ', 3],
    ['a family of emoji, eight columns', '👨\u200D👩\u200D👧 ', 9],
    ['direction marks, one column each', '\u200EUSA\u200E ', 6],
    ['an entity, as many as are typed', '&amp; ', 6],
    ['an escaped sign', '\\{ ', 3],
    ['a tab', 'ا\t', 2],
  ])('is counted in UTF-16 units behind %s', (_, before, units) => {
    expect(before).toHaveLength(units);
    expect(placesIn(articleText({ 11: `${before}{1} ثم \uFFFD` }))).toEqual([
      `${ARTICLE_PATH}:11:${units + 1} mdx-expression`,
      `${ARTICLE_PATH}:11:${units + 8} text-replacement-character`,
    ]);
  });
});

function placesIn(text: string, path = ARTICLE_PATH): string[] {
  project?.remove();
  project = layOverTexts({ [path]: text });
  return listFindings(checkProject(project.root, 'https://shawahid.example.org/base/', '2026-11-26').files)
    .filter(({ severity }) => severity === 'error')
    .map(({ path, line, column, code }) => `${path}:${line}:${column} ${code}`);
}
