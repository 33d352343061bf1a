import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportPretty } from '../../../src/checks/reporters/report-pretty.ts';

interface Tasks {
  readonly tasks: readonly {
    readonly command: string;
    readonly problemMatcher: { readonly pattern?: Readonly<Record<string, string | number>> };
  }[];
}

describe("VS Code's task that checks the content", () => {
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as Tasks;
  const check = tasks.find(({ command }) => command.endsWith('check'));

  it('finds file, line, column and message in what the check prints, and nothing in the rest of it', () => {
    const { regexp, ...groups } = check?.problemMatcher.pattern ?? {};
    const printed = reportPretty([
      {
        path: 'content/articles/x.mdx',
        line: 4,
        column: 7,
        severity: 'error',
        code: 'date-separator',
        message: { ar: 'اكتب التاريخ بشرطات.', en: 'Write the date with hyphens.' },
        expected: ['2020-08-07'],
        fixable: true,
      },
    ]);
    const matches = printed.split('\n').flatMap((line) => {
      const match = new RegExp(String(regexp), 'u').exec(line);
      return match
        ? [Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match[Number(group)]]))]
        : [];
    });
    expect(matches).toEqual([
      {
        file: 'content/articles/x.mdx',
        line: '4',
        column: '7',
        severity: 'error',
        code: 'date-separator',
        message: 'اكتب التاريخ بشرطات.',
      },
    ]);
  });
});
