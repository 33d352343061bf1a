import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';

/** Finds where the text between two offsets of a file stands; its beginning alone where it has no end in the file. */
export function placeBetween(file: VFile): (start: number, end: number) => Position | Point | undefined {
  const places = location(file);
  return (from, to) => {
    const [start, end] = [places.toPoint(from), places.toPoint(to)];
    return start && end ? { start, end } : start;
  };
}
