import { isMap, isScalar, isSeq, parse, type Document, type Node } from 'yaml';
import type { TextEdit } from '../../domain/findings/text-edit.ts';

/** Writes another text in the place of the value at a path, between the quotation marks it has; in offsets of `text`. */
export function replaceValue(
  { contents }: Document,
  path: readonly PropertyKey[],
  value: string,
): readonly TextEdit[] | undefined {
  const node = nodeAt(contents, path);
  if (!node?.range) return undefined;
  const [start, end] = node.range;
  return [{ start, end, text: quoteLike(node, value) }];
}

/** Takes a list item away with its line, or with the comma before it; undefined where a comment would go too. */
export function removeItem(
  { contents }: Document,
  path: readonly PropertyKey[],
  text: string,
): readonly TextEdit[] | undefined {
  const list = nodeAt(contents, path.slice(0, -1));
  const item = nodeAt(contents, path);
  if (!isSeq(list) || !item?.range) return undefined;
  const [start, end] = item.range;
  const before = list.flow
    ? /[\s]*,[\s]*$/u.exec(text.slice(0, start))
    : /(?<=^|\n)[ ]*-[ ]+$/u.exec(text.slice(0, start));
  const after = list.flow ? /^/u.exec('') : /^[ \t]*(?:\r?\n|$)/u.exec(text.slice(end));
  if (!before || !after) return undefined;
  return [{ start: before.index, end: end + after[0].length, text: '' }];
}

function nodeAt(root: unknown, path: readonly PropertyKey[]): Node | undefined {
  let node: unknown = root;
  for (const step of path) {
    if (!isMap(node) && !isSeq(node)) return undefined;
    node = node.get(step, true);
  }
  return isScalar(node) || isMap(node) || isSeq(node) ? node : undefined;
}

/** A value as its node was written, plain or quoted; quoted too where YAML would read the plain text as something else. */
function quoteLike(node: Node, value: string): string {
  const type = isScalar(node) ? node.type : 'QUOTE_DOUBLE';
  if (type === 'PLAIN' && parse(value, { prettyErrors: false }) === value) return value;
  return type === 'QUOTE_DOUBLE' ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}
