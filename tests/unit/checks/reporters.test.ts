import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { listFindings, type Finding } from '../../../src/checks/findings.ts';
import { reportGithub } from '../../../src/checks/reporters/report-github.ts';
import { reportJson } from '../../../src/checks/reporters/report-json.ts';
import { reportPretty } from '../../../src/checks/reporters/report-pretty.ts';
import { report } from '../../../src/domain/findings/report.ts';

function someFindings(): Finding[] {
  const late = new VFile({ path: 'content/topics/b.yaml' });
  report(late, 'field-missing', { field: 'name' }, { place: { line: 9, column: 2 } });
  const early = new VFile({ path: 'content/actors/a, b.yaml' });
  report(
    early,
    'id-unknown',
    { found: 'rusia', collection: 'actors' },
    { place: { line: 3, column: 5 }, expected: ['russia'] },
  );
  report(early, 'file-symlink', {});
  return listFindings([late, early]);
}

describe('listFindings', () => {
  it('orders by path, then line, then column, and puts what concerns a whole file at its head', () => {
    expect(someFindings().map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
      'content/actors/a, b.yaml:1:1',
      'content/actors/a, b.yaml:3:5',
      'content/topics/b.yaml:9:2',
    ]);
  });
});

describe('reportPretty', () => {
  it('begins each finding with path:line:col  severity  code  message, Arabic, then English, then the guess', () => {
    const lines = reportPretty(someFindings()).split('\n');
    const start = lines.findIndex((line) => line.includes('id-unknown'));
    expect(lines[start]).toMatch(
      /^content\/actors\/a, b\.yaml:3:5 {2}error {2}id-unknown {2}لا ملف للمعرّف «rusia»/u,
    );
    expect(lines[start + 1]).toMatch(/^ {4}There is no "rusia"/u);
    expect(lines[start + 2]).toContain('russia');
  });

  it('ends with the count, and says so when there is nothing', () => {
    expect(reportPretty(someFindings())).toMatch(/Errors: 3, warnings: 0\.$/u);
    expect(reportPretty([])).toMatch(/No errors, no warnings\.$/u);
  });
});

describe('reportJson', () => {
  it('is an array with all that is known of each finding', () => {
    const findings = JSON.parse(reportJson(someFindings())) as Finding[];
    expect(findings).toHaveLength(3);
    expect(findings[1]).toMatchObject({
      line: 3,
      column: 5,
      severity: 'error',
      code: 'id-unknown',
      expected: ['russia'],
    });
    expect(Object.keys(findings[1]?.message ?? {})).toEqual(['ar', 'en']);
    expect(JSON.parse(reportJson([]))).toEqual([]);
  });
});

/** A contribution that would give commands to the run on GitHub, by its name and by its words. */
function hostileFindings(): Finding[] {
  const file = new VFile({
    path: 'content/topics/a%0A\n::error::x,line=1:\r\n::set-output name=a::b\u202E.yaml',
  });
  report(
    file,
    'reference-undefined',
    { found: '[a\n::add-mask::b][c]' },
    { expected: ['x\n::stop-commands::y'] },
  );
  return listFindings([file]);
}

describe('a contribution that would give commands to the run', () => {
  it('begins no line with one, whatever the format', () => {
    for (const print of [reportPretty, reportGithub, reportJson]) {
      const lines = print(hostileFindings()).split(/[\n\r\u2028\u2029]/u);
      const commands = lines.filter((line) => line.trim().startsWith('::'));
      expect(commands).toHaveLength(print === reportGithub ? 1 : 0);
    }
  });

  it('names its file to GitHub as it is, every sign escaped, and to a person so that all of it is seen', () => {
    expect(reportGithub(hostileFindings())).toContain(
      'file=content/topics/a%250A%0A%3A%3Aerror%3A%3Ax%2Cline=1%3A%0D%0A%3A%3Aset-output name=a%3A%3Ab\u202E.yaml,line=1,col=1,',
    );
    expect(reportPretty(hostileFindings())).toContain(
      'a%0A\\u{A}::error::x,line=1:\\u{D}\\u{A}::set-output name=a::b\\u{202E}.yaml:1:1',
    );
  });
});

describe('reportGithub', () => {
  it('is one workflow command a finding, with commas and line breaks escaped', () => {
    const [first, second] = reportGithub(someFindings()).split('\n');
    expect(first).toMatch(/^::error file=content\/actors\/a%2C b\.yaml,line=1,col=1,title=file-symlink::/u);
    expect(second).toMatch(/%0AThere is no "rusia".*%0A→ russia$/u);
  });
});
