import type { VFile } from 'vfile';
import { isScalar, visit, type Document, type Scalar } from 'yaml';
import { report } from '../../domain/findings/report.ts';
import { checkDecoded } from '../../markdown/guard/check-decoded.ts';
import type { ToPoint } from './to-point.ts';

/** Words, as against ids, dates and the words of a closed list. */
const WORDS = /[\p{Script=Arabic}\s]|\p{Lu}\p{L}/u;

/**
 * Reports what the values of a YAML document hide: bad characters written as escapes, such as `"\u202E"`,
 * and words that a `#` cut off as a comment. `text` is the document's, which begins at `start` in the file.
 */
export function checkScalars(
  file: VFile,
  document: Document,
  text: string,
  start: number,
  toPoint: ToPoint,
): void {
  visit(document, {
    Pair: (_key, { key, value }) => {
      const isLost = value === null || (isScalar(value) && value.value === null);
      if (isLost && isScalar(key) && key.range) refuseLostValue(file, key.range[1], text, toPoint);
    },
    Scalar: (key, node) => {
      if (!node.range || typeof node.value !== 'string') return;
      const place = toPoint(node.range[0]);
      const source = text.slice(node.range[0], node.range[1]);
      if (node.type === 'QUOTE_DOUBLE' && source.includes('\\'))
        checkDecoded(file, node.value, source, place);
      if (key !== 'key' && node.type === 'PLAIN') refuseComment(file, node, text, start, toPoint);
    },
  });
}

/** Words in quotation marks may have a comment after them: it is plain where they end. */
function refuseComment(
  file: VFile,
  { value, range }: Scalar,
  text: string,
  start: number,
  toPoint: ToPoint,
): void {
  if (!range || !WORDS.test(String(value))) return;
  const [from, to] = range;
  const comment = /^[ \t]+#[^\r\n]*/u.exec(text.slice(to))?.[0];
  if (comment === undefined) return;
  const source = text.slice(from, to);
  const whole = `${source}${comment}`.trimEnd();
  const quoted = `'${whole.replaceAll("'", "''")}'`;
  const fix = source.includes('\n')
    ? undefined
    : [{ start: start + from, end: start + from + whole.length, text: quoted }];
  const place = toPoint(to + comment.indexOf('#'));
  report(file, 'yaml-comment-in-text', { comment: comment.trim() }, { place, fix });
}

/** A value that begins with `#`, such as a tag of words, is none. */
function refuseLostValue(file: VFile, end: number, text: string, toPoint: ToPoint): void {
  const [found = '', comment] = /^[ \t]*:[ \t]+(#[^\s#][^\r\n]*)/u.exec(text.slice(end)) ?? [];
  if (comment === undefined) return;
  const place = toPoint(end + found.length - comment.length);
  report(file, 'yaml-comment-in-text', { comment: comment.trim() }, { place });
}
