/** `npm run findings`: writes the table of all findings between its marks in CONTRIBUTING.md; `--check` only says whether it is current. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describeFindings } from '../domain/findings/describe-findings.ts';
import { putBetweenMarks } from '../domain/findings/between-marks.ts';

const FILE = 'CONTRIBUTING.md';

const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
const after = putBetweenMarks(before, describeFindings());
if (process.argv.includes('--check')) {
  if (before !== after) console.error(`${FILE}: run "npm run findings" and commit what it writes.`);
  process.exitCode = before === after ? 0 : 1;
} else writeFileSync(FILE, after);
