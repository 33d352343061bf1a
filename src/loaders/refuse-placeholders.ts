import type { VFile } from 'vfile';
import { report } from '../domain/findings/report.ts';
import { findPlaceholders } from '../domain/records/placeholder.ts';
import { placeBetween } from '../markdown/parsing/place-between.ts';
import type { TextRange } from './yaml/text-range.ts';

/** Reports what a draft left to its editor and nobody wrote, in a stretch of a file. */
export function refusePlaceholders(file: VFile, { start, end }: TextRange): void {
  const placeOf = placeBetween(file);
  for (const { at, length, task } of findPlaceholders(String(file).slice(start, end))) {
    const from = start + at;
    report(file, 'placeholder-left', { task }, { place: placeOf(from, from + length) });
  }
}
