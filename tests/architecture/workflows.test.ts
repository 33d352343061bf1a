import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listWorkflowFaults } from '../support/workflow-faults.ts';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
}));
const ci = readFileSync(`${FOLDER}/ci.yml`, 'utf8');

describe('the workflows', () => {
  it.each(workflows)(
    '$name: every action pinned, least rights, an end, and no contribution trusted',
    ({ text }) => {
      expect(listWorkflowFaults(text)).toEqual([]);
    },
  );

  it('of contributions run the commands of the README', () => {
    const commands = [...ci.matchAll(/run: (npm .+)$/gmu)].map(([, command]) => command);
    expect(readFileSync('README.md', 'utf8')).toContain('npm ci && npm test');
    expect(commands).toEqual(expect.arrayContaining(['npm ci', 'npm test']));
    expect(ci).toContain('npm run check -- --format github');
    expect(ci).toContain('>> "$GITHUB_STEP_SUMMARY"');
  });

  it('check and build a contribution for the address at which it will be published', () => {
    const { jobs } = parse(ci) as { jobs: Record<string, { env?: Record<string, string> }> };
    const { SITE_URL, BASE_PATH } = jobs['content']?.env ?? {};
    expect(SITE_URL).toContain("format('https://{0}.github.io', github.repository_owner)");
    expect(BASE_PATH).toContain("format('/{0}/', github.event.repository.name)");
  });

  it('run only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = workflows.flatMap(({ text }) =>
      [...text.matchAll(/npm run (?:--silent )?([\w:]+)/gu)].map(([, name]) => name),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it('publish only from main, and only what passed', () => {
    const { jobs } = parse(ci) as { jobs: Record<string, { needs?: string[]; if?: string; uses?: string }> };
    expect(jobs['publish']?.needs).toEqual(['content', 'test']);
    expect(jobs['publish']?.uses).toBe('./.github/workflows/pages.yml');
    expect(jobs['publish']?.if).toContain("github.event_name == 'push' && github.ref == 'refs/heads/main'");
  });
});

const GOOD = `on: pull_request
permissions:
  contents: read
concurrency: ci
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: npm test
`;
const PIN = '08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';

/** What each fault looks like: the line of the good workflow, what stands there instead, and what is reported. */
const FAULTY: readonly (readonly [from: string, to: string, fault: string])[] = [
  [PIN, 'v5', 'unpinned actions/checkout@v5'],
  [
    PIN,
    '08c6903cd8c0fde910a37f88322edcfb5dd907a8',
    'unpinned actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8',
  ],
  [PIN, '08c6903 # v5.0.0', 'unpinned actions/checkout@08c6903 # v5.0.0'],
  ['pull_request', 'pull_request_target', 'trigger pull_request_target'],
  ['pull_request', '[pull_request, workflow_run]', 'trigger workflow_run'],
  ['contents: read', 'contents: write', 'rights of the whole workflow'],
  ['permissions:\n  contents: read', 'permissions: write-all', 'rights of the whole workflow'],
  ['permissions:\n  contents: read\n', '', 'rights of the whole workflow'],
  ['concurrency: ci\n', '', 'no concurrency'],
  ['timeout-minutes: 5', 'timeout-minutes: 300', 'no timeout'],
  ['    timeout-minutes: 5\n', '', 'no timeout'],
  ['ubuntu-24.04', 'ubuntu-latest', 'a runner that changes'],
  ['persist-credentials: false', 'persist-credentials: true', 'a token left in the checkout'],
  ['npm test', 'echo ${{ github.event.pull_request.title }}', 'an expression in a script'],
  ['npm test', 'echo ${{ github.head_ref }}', 'an expression in a script'],
  ['npm test', 'npm test\n        env:\n          T: ${{ secrets.TOKEN }}', 'a secret'],
  ['npm test', 'npm run check -- --format github', 'no address for npm run check'],
  ['npm test', 'npm run build\n        env:\n          SITE_URL: x', 'no address for npm run build'],
  ['npm test', '|\n          npm ci\n          npm run build', 'no address for npm run build'],
  ['    steps', '    permissions: write-all\n    steps', 'rights write-all'],
  ['    steps', '    permissions:\n      issues: write\n    steps', 'right to write issues'],
  ['    steps', '    permissions:\n      pages: write\n    steps', 'rights that a contribution can reach'],
  [
    '    steps',
    "    if: github.ref == 'refs/heads/main'\n    permissions:\n      pages: write\n    steps",
    'rights that a contribution can reach',
  ],
];

describe('the rules of workflows', () => {
  it('find nothing in a good one', () => {
    expect(listWorkflowFaults(GOOD)).toEqual([]);
  });

  it('find nothing in a build that is told its address', () => {
    const env = '\n        env:\n          SITE_URL: x\n          BASE_PATH: y';
    expect(listWorkflowFaults(GOOD.replace('npm test', `npm run build${env}`))).toEqual([]);
  });

  it.each(FAULTY)('refuse %j become %j', (from, to, fault) => {
    expect(GOOD).toContain(from);
    expect(listWorkflowFaults(GOOD.replace(from, to))).toContain(fault);
  });
});
