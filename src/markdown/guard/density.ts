import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../../domain/findings/report.ts';

/**
 * The parser's time grows with the square of the signs or lines that stand together without a blank line:
 * 20,000 closing brackets take 3.5 seconds, 1,000 a hundredth of one. Underlined headings count over the whole body.
 */
const MOST_SIGNS = 1000;
const MOST_LINES = 1000;
const MOST_UNDERLINES = 300;
/** More lists or quotes inside each other than this exhaust the stack. */
const NESTED = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){21}/;

const SIGN = /[[\]()!*_~=<>{}`\\&^@]/g;
const UNDERLINE = /^[> \t]*(?:=+|-+)[ \t]*$/;

/** Reports the first passage of a body that is too dense with signs, too long without a blank line, or too nested. */
export function isTooDense(file: VFile, bodyStart: number): boolean {
  let [offset, lines, signs, underlines] = [bodyStart, 0, 0, 0];
  for (const line of String(file)
    .slice(bodyStart)
    .split(/(?<=\n|\r(?!\n))/)) {
    const isBlank = line.trim() === '';
    lines = isBlank ? 0 : lines + 1;
    signs = isBlank ? 0 : signs + (line.match(SIGN)?.length ?? 0);
    if (UNDERLINE.test(line.trimEnd())) underlines += 1;
    if (lines > MOST_LINES || signs > MOST_SIGNS || underlines > MOST_UNDERLINES || NESTED.test(line)) {
      report(file, 'body-dense', {}, { place: location(file).toPoint(offset) });
      return true;
    }
    offset += line.length;
  }
  return false;
}
