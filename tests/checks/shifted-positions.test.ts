import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { listFindings } from '../../src/checks/findings.ts';
import { FAULTY_FAMILIES } from '../fixtures/faulty-contributions.ts';
import { layOverTexts, type ContributedProject } from '../support/contribution.ts';

/** How often each family is tried: every try checks a whole project twice. */
const RUNS = 8;
const MOST_LETTERS = 5000;

/** What lines before a fault may hold: letters of one unit and of two, harakat, marks of direction, emoji of several signs. */
const WORDS = [
  'كَلَامٌ وَكَلَامٌ',
  'كلام 🙂 ثم 👨\u200D👩\u200D👧',
  'كلام 𐎠𐎡 و𝒳',
  '\u200Fكلام\u200F «هنا»',
  'ا\u0653 e\u0301',
];

/** Faults of a body as a whole, which a paragraph more mends or does not move. */
const OF_WHOLE_BODY = / (?:sic-without-paragraph|body-deep)$/u;

interface Fixture {
  readonly title: string;
  readonly path: string;
  readonly text: string;
  readonly findings: readonly string[];
}

type Place = readonly [line: number, column: number, code: string];

/** Faulty fixtures of one text file, which has its faults at places of its own and may begin with other lines. */
function listFixtures(family: string): Fixture[] {
  return (FAULTY_FAMILIES[family] ?? []).flatMap(({ title, changes, findings }) => {
    const [[path = '', text] = [], ...others] = Object.entries(changes);
    const isPlaced = findings.every((finding) => /^content\/[^:]+\.(?:mdx|yaml):(?!1:1 )/u.test(finding));
    if (others.length > 0 || typeof text !== 'string' || text.length > MOST_LETTERS || !isPlaced) return [];
    if (/[\r\0\uFEFF]/u.test(text) || (path.endsWith('.mdx') && !text.startsWith('---\n'))) return [];
    return [{ title, path, text, findings }];
  });
}

const families = Object.keys(FAULTY_FAMILIES).flatMap((family) => {
  const fixtures = listFixtures(family);
  return fixtures.length > 0 ? [{ family, fixtures }] : [];
});
const bodies = families.flatMap(({ family, fixtures }) => {
  const ofBody = fixtures.filter(
    ({ path, text, findings }) =>
      path.endsWith('.mdx') && bodyLine(text) > 0 && !findings.some((finding) => OF_WHOLE_BODY.test(finding)),
  );
  return family !== 'links' && ofBody.length > 0 ? [{ family, fixtures: ofBody }] : [];
});

let project: ContributedProject | undefined;
beforeAll(() => {
  project = layOverTexts({});
});
afterAll(() => project?.remove());

describe('the place of a fault moves with the lines before it, with a byte order mark and CRLF or without,', () => {
  it.each(families)('behind comments and blank lines: $family', ({ fixtures }) => {
    expectShifts(fixtures, ({ path }, words) => ({
      after: path.endsWith('.mdx') ? 1 : 0,
      inserted: words.flatMap((line) => [`# ${line}`, '']),
    }));
  });

  // A paragraph more gives those after it other numbers, which links name.
  it.each(bodies)('behind paragraphs: $family', ({ fixtures }) => {
    expectShifts(fixtures, ({ text }, words) => ({
      after: bodyLine(text),
      inserted: [...words.flatMap((line) => ['', line]), ''],
    }));
  });
});

/** The number of the line that closes the frontmatter; 0 where none does. */
function bodyLine(text: string): number {
  return text.split('\n').indexOf('---', 1) + 1;
}

/** Lines put into a text, after how many of its own. */
interface Insertion {
  readonly after: number;
  readonly inserted: readonly string[];
}

function expectShifts(
  fixtures: readonly Fixture[],
  insert: (fixture: Fixture, words: readonly string[]) => Insertion,
): void {
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.constantFrom(...fixtures),
      words,
      fc.boolean(),
      fc.boolean(),
      (fixture, above, mark, crlf) => {
        expectShift(fixture, insert(fixture, above), mark, crlf);
      },
    ),
    { numRuns: RUNS },
  );
}

function expectShift(
  { title, path, text }: Fixture,
  { after, inserted }: Insertion,
  mark: boolean,
  crlf: boolean,
): void {
  const lines = text.split('\n').toSpliced(after, 0, ...inserted);
  const shifted = (mark ? '\uFEFF' : '') + lines.join(crlf ? '\r\n' : '\n');
  const expected = placesIn(path, text).map(([line, column, code]) => [
    line > after ? line + inserted.length : line,
    column,
    code,
  ]);
  expect(placesIn(path, shifted), title).toEqual(expected);
}

function placesIn(path: string, text: string): Place[] {
  const root = project?.root ?? '';
  const file = join(root, path);
  const before = existsSync(file) ? readFileSync(file) : undefined;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const { files } = checkProject(root, 'https://shawahid.example.org/base/', '2026-11-26');
  if (before) writeFileSync(file, before);
  else rmSync(file);
  return listFindings(files)
    .filter((finding) => finding.path === path && finding.severity === 'error')
    .map(({ line, column, code }) => [line, column, code]);
}
