import type { VFile } from 'vfile';
import { report } from '../../domain/findings/report.ts';
import type { TextRange } from './text-range.ts';
import { pointFinder } from './to-point.ts';

/** The parser's time grows with the square of a mapping's keys, and with the depth of brackets its stack. */
const MOST_SIGNS = 5000;
const MOST_DEPTH = 40;
const NESTED = /^(?:[ ]{80}|(?:[ ]*[-?][ ]){20})/u;

/** Reports a stretch of YAML that is denser or deeper than any record is, and says whether it is one: nothing may parse it. */
export function refuseDense(file: VFile, { start, end }: TextRange): boolean {
  const offset = findDensity(String(file).slice(start, end));
  if (offset === undefined) return false;
  report(file, 'yaml-dense', {}, { place: pointFinder(file, start)(offset) });
  return true;
}

function findDensity(text: string): number | undefined {
  let signs = 0;
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[\n,[\]{}]/gu)) {
    if (sign === '\n' || sign === ',') signs += 1;
    if (sign === '\n' && NESTED.test(text.slice(index + 1, index + 101))) return index + 1;
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth = Math.max(depth - 1, 0);
    if (signs > MOST_SIGNS || depth > MOST_DEPTH) return index;
  }
  return undefined;
}
