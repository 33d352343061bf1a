import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../domain/findings/report.ts';
import { findPlaceholders } from '../domain/records/placeholder.ts';
import type { TextRange } from './yaml/parse-yaml.ts';

/** Reports what a draft left to its editor and nobody wrote, in a stretch of a file. */
export function refusePlaceholders(file: VFile, { start, end }: TextRange): void {
  const places = location(file);
  for (const { at, length, task } of findPlaceholders(String(file).slice(start, end))) {
    const from = places.toPoint(start + at);
    const to = places.toPoint(start + at + length);
    report(file, 'placeholder-left', { task }, { place: from && to ? { start: from, end: to } : from });
  }
}
