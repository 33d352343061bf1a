/**
 * `npm run bench`: the CPU seconds of `check` on the real content, and on 1,000 articles, all but those synthetic, with one event each.
 * Its own work is the time of its process less that of a Node that does nothing; npm is not in it. Exit 1 above the budget.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runMeasured } from './run-measured.ts';
import { writeSyntheticContent } from './write-synthetic-content.ts';

const CHECK = resolve('src/tools/check.ts');
const MANY = 1000;
const RUNS = 3;

const idle = measure(['--eval', '0'], '.');
const many = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  writeSyntheticContent(many, MANY - readdirSync('content/articles').length);
  const isWithin = [
    printFigure('5 articles, with all that rests on them', measure([CHECK], '.') - idle, 1),
    printFigure(
      `${MANY} articles, the others synthetic with one event each`,
      measure([CHECK], many) - idle,
      10,
    ),
  ];
  process.exitCode = isWithin.every(Boolean) ? 0 : 1;
} finally {
  rmSync(many, { recursive: true, force: true });
}

/** The middle of several runs. */
function measure(args: readonly string[], cwd: string): number {
  const runs = Array.from({ length: RUNS }, () => runMeasured(args, cwd));
  const failed = runs.find(({ status }) => status !== 0);
  if (failed) throw new Error(failed.output);
  return runs.map(({ seconds }) => seconds).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

function printFigure(what: string, seconds: number, most: number): boolean {
  console.log(`check, ${what}: ${seconds.toFixed(2)} CPU s (at most ${most})`);
  return seconds <= most;
}
