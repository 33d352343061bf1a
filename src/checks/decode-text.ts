import { isUtf8 } from 'node:buffer';
import type { VFile } from 'vfile';
import { report } from '../domain/findings/report.ts';

const START = { line: 1, column: 1 };

/**
 * Puts the text of a UTF-8 file into `file`, without a byte order mark.
 * Reports binary data and other encodings; returns whether there is text to read.
 */
export function decodeText(file: VFile, bytes: Buffer): boolean {
  // What Windows calls Unicode is UTF-16, and full of zero bytes.
  const isUtf16 = /^(?:fffe|feff)/u.test(bytes.toString('hex', 0, 2));
  if (isUtf16) {
    report(file, 'file-not-utf8', { offset: 1 }, { place: START });
    return false;
  }
  if (bytes.includes(0)) {
    report(file, 'file-binary', {}, { place: START });
    return false;
  }
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes)) {
    const sound = text.slice(0, text.indexOf('\uFFFD'));
    const lines = sound.split('\n');
    const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    report(file, 'file-not-utf8', { offset: Buffer.byteLength(sound) + 1 }, { place });
    return false;
  }
  file.value = text.replace(/^\uFEFF/u, '');
  return true;
}
