import { isUtf8 } from 'node:buffer';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../domain/findings/report.ts';

const START = { place: { line: 1, column: 1 } };

/**
 * Puts the text of a UTF-8 file into `file`, without a byte order mark.
 * Reports binary data and other encodings; returns whether there is text to read.
 */
export function decodeText(file: VFile, bytes: Buffer): boolean {
  if (bytes.includes(0)) {
    report(file, 'file-binary', {}, START);
    return false;
  }
  if (!isUtf8(bytes)) {
    const offset = firstFault(bytes);
    report(file, 'file-not-utf8', { offset }, { place: placeOfByte(bytes, offset) });
    return false;
  }
  file.value = bytes.toString('utf8').replace(/^\uFEFF/u, '');
  return true;
}

/** The number of the first byte that is not UTF-8, from 1, found by halving. */
function firstFault(bytes: Buffer): number {
  let sound = 0;
  let faulty = bytes.length;
  while (faulty - sound > 1) {
    const middle = Math.floor((sound + faulty) / 2);
    const isSound = [0, 1, 2, 3].some((back) => isUtf8(bytes.subarray(0, middle - back)));
    if (isSound) sound = middle;
    else faulty = middle;
  }
  return faulty;
}

function placeOfByte(bytes: Buffer, offset: number): Point {
  const lines = bytes.subarray(0, offset - 1).toString('utf8').split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
