import { describe, expect, it } from 'vitest';
import { listFindings } from '../../src/checks/findings.ts';
import { readProject } from '../../src/checks/project.ts';
import { readRecords } from '../../src/checks/read-records.ts';
import { recordsOf, type ReadEntry } from '../../src/checks/rule.ts';
import { checkEvidence } from '../../src/checks/rules/evidence/evidence.ts';
import { listEvidence } from '../../src/domain/evidence/list-evidence.ts';

const project = readProject('.');
const records = readRecords(project);
const articles = recordsOf(records, 'articles') as unknown as ReadEntry[];
const passages = records.flatMap((record) =>
  listEvidence(record).map(({ path, evidence }) => ({ record, path, evidence })),
);

describe('the evidence of the corpus', () => {
  it('is there, and all of it is found', () => {
    checkEvidence({ project, records, salvaged: [] });
    expect(passages.length).toBeGreaterThan(200);
    expect(listFindings(records.map(({ entry }) => entry.file))).toEqual([]);
  });

  it.each(passages.map((passage, number) => ({ ...passage, number, path: passage.path.join('.') })))(
    'is missed when one letter of $record.collection/$record.id, $path changes, with file, line and nearest match',
    ({ number }) => {
      const passage = passages[number];
      if (!passage) throw new Error('no such passage');
      const { record, path, evidence } = passage;
      const { messages } = record.entry.file;
      const changed = structuredClone(record.data) as object;
      const holder = path.reduce<Record<string, unknown>>(
        (value, key) => value[key] as never,
        changed as never,
      );
      holder['exact'] = changeLetter(evidence.exact);
      const before = messages.length;
      checkEvidence({
        project,
        records: [...articles, { ...record, data: changed } as ReadEntry],
        salvaged: [],
      });
      const [finding, ...others] = messages.splice(before);
      expect(others).toEqual([]);
      expect(finding?.ruleId).toBe('evidence-not-found');
      expect(finding?.line).toBe(record.placeOf([...path, 'exact']).line);
      expect(finding?.expected).toEqual([
        expect.stringContaining(evidence.exact.replace(/^\p{P}+|\p{P}+$/gu, '')),
      ]);
    },
  );
});

/** Puts another letter in the middle of the words: gaf (U+06AF), which none of the texts has. */
function changeLetter(text: string): string {
  const middle = Math.floor(text.length / 2);
  const at = /\p{L}/u.exec(text.slice(middle))?.index ?? 0;
  return `${text.slice(0, middle + at)}گ${text.slice(middle + at + 1)}`;
}
