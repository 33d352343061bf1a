import type { VFile } from 'vfile';
import { report } from '../../domain/findings/report.ts';
import { placeBetween } from '../parsing/place-between.ts';
import { TEXT_RULES } from '../text/text-rules.ts';

/** Of one kind, more findings in a file than this help nobody. */
const MOST_TOLD = 200;

/**
 * Reports the bad characters of a file's raw text, whatever its format, between two offsets (by default all of it).
 * Everything is reported with its line and column in the whole file.
 */
export function checkText(file: VFile, from = 0, to = String(file).length): void {
  const placeOf = placeBetween(file);
  const text = String(file).slice(from, to);
  for (const rule of TEXT_RULES) {
    let told = 0;
    rule(text, (code, params, { at, length, expected }) => {
      told += 1;
      if (told > MOST_TOLD) return;
      report(file, code, params, { place: placeOf(from + at, from + at + length), expected });
    });
  }
}
