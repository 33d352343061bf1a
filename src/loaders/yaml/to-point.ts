import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';

/** Where in the whole file an offset of its YAML stands. */
export type ToPoint = (offset: number) => Point;

/** Finds the places of YAML that begins at `start` in a file; what lies behind the file's end stands at its end. */
export function pointFinder(file: VFile, start: number): ToPoint {
  const places = location(file);
  const last = String(file).length;
  return (offset) => places.toPoint(Math.min(start + offset, last)) ?? { line: 1, column: 1 };
}
