/**
 * Compares two built sites and prints in Markdown what a change does: `--before DIR --after DIR`. With `--pages FILE` it
 * also writes the addresses of which pictures are worth taking, one a line.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareSites } from './change/compare-sites.ts';
import { describeChange } from './change/describe-change.ts';
import { choosePagesToShow } from './change/pages-to-show.ts';
import { readSite } from './change/site-snapshot.ts';

const { values } = parseArgs({
  options: {
    before: { type: 'string', default: '' },
    after: { type: 'string', default: 'dist' },
    pages: { type: 'string' },
  },
});
const [before, after] = [values.before, values.after].map(readSite);
const change = before && after && compareSites(before, after);
process.stdout.write(`${describeChange(change)}\n`);
if (values.pages !== undefined) {
  const pages = change ? choosePagesToShow(change) : [];
  writeFileSync(values.pages, pages.map((address) => `${address}\n`).join(''));
}
