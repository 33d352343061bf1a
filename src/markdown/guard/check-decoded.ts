import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../../domain/findings/report.ts';
import { TEXT_RULES } from '../text/text-rules.ts';

/**
 * Reports the bad characters of a value that do not stand in its source, where an entity or an escape hides them.
 * Those that do stand there are `checkText`'s to report.
 */
export function checkDecoded(
  file: VFile,
  value: string,
  source: string,
  place: Point | Position | undefined,
): void {
  // A byte order mark may open a file, but no value: the space before keeps it from passing as the first character.
  const text = ` ${value}`;
  for (const rule of TEXT_RULES) {
    rule(text, (code, params, { at, length, expected }) => {
      if (!source.includes(text.slice(at, at + length))) report(file, code, params, { place, expected });
    });
  }
}
