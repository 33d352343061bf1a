import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { putBetweenMarks } from '../../../src/domain/findings/between-marks.ts';
import { catalogue } from '../../../src/domain/findings/catalogue.ts';
import { describeFindings } from '../../../src/domain/findings/describe-findings.ts';

describe('the table of findings in CONTRIBUTING.md', () => {
  const document = readFileSync('CONTRIBUTING.md', 'utf8');

  it('is what the catalogue says', () => {
    expect(
      putBetweenMarks(document, describeFindings()) === document,
      'stale: run "npm run findings" and commit what it writes',
    ).toBe(true);
  });

  it('has a line for each code, in Arabic and in English', () => {
    const rows = describeFindings()
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    expect(rows.map((row) => /^\| `([^`]+)`/u.exec(row)?.[1])).toEqual(Object.keys(catalogue));
    for (const row of rows) {
      const cells = row.split(/(?<!\\)\|/u).slice(1, -1);
      expect(cells).toHaveLength(4);
      expect(cells[2]).toMatch(/\p{Script=Arabic}{2,}/u);
      expect(cells[3]).toMatch(/[A-Za-z]{2,}/u);
      expect(cells.slice(2).join('')).not.toMatch(/undefined|\[object|=>/u);
    }
  });
});

describe('putBetweenMarks', () => {
  it('changes nothing outside the marks, and nothing at all the second time', () => {
    const before = 'أول\n\n<!-- codes:start -->\nقديم\n<!-- codes:end -->\n\nآخر\n';
    const after = putBetweenMarks(before, 'جديد');
    expect(after).toMatch(/^أول\n\n<!-- codes:start -->\n[\s\S]*جديد[\s\S]*<!-- codes:end -->\n\nآخر\n$/u);
    expect(after).not.toContain('قديم');
    expect(putBetweenMarks(after, 'جديد')).toBe(after);
  });

  it('adds the marks at the end of a document without them', () => {
    expect(putBetweenMarks('كلام\n', 'x')).toMatch(
      /^كلام\n\n<!-- codes:start -->[\s\S]*<!-- codes:end -->\n$/u,
    );
  });
});
