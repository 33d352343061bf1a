import type { Root } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../../domain/findings/report.ts';
import type { TreeRule } from '../guard/tree-rule.ts';

/** Brackets that meant a link but stayed text: `[words](two words)`, `[words] (address)`, `(words)[address]`, `[words][label]`, `[^1]`, `^[note]`, `[[page]]`. */
const MEANT = {
  'link-unread': /(?<!\\)\](?:\(|[ \t]+\((?=https?:|mailto:|\/|#))|(?<!\\)\)\[(?=https?:|mailto:|\/)/g,
  'reference-undefined': /(?<!\\)\[(?!\d+\]\[\d+\])(?:[^[\]\\]*\]\[[^[\]\\]+|[^[\]\\]+\]\[)\]/g,
  'footnote-undefined': /(?<!\\)\[\^\s*[^[\]\\\s]+\]/g,
  'footnote-inline': /(?<![\\\w])\^\[[^[\]\\]+\]/g,
  'link-wiki': /(?<!\\)\[\[[^[\]]+\]\]/g,
} as const;

/** Refuses references whose definition is missing, and definitions that nothing refers to or that come twice. */
export const checkReferences: TreeRule = (tree, file) => {
  let last: Position | undefined;
  visit(tree, 'text', ({ position }) => {
    if (position && position.start !== last?.start) findUnread(position, file);
    last = position;
  });
  checkDefinitions(tree, file);
};

/** Looks at the source, not at the value: there an escaped bracket can be told from a plain one. */
function findUnread(position: Position, file: VFile): void {
  const source = String(file).slice(position.start.offset, position.end.offset);
  if (!source.includes('[') && !source.includes(']')) return;
  // GFM makes a link of a bare address after it: that stands in the source, and no more in the text.
  const withAddress = source + String(file).slice(position.end.offset, (position.end.offset ?? 0) + 8);
  for (const [code, pattern] of Object.entries(MEANT)) {
    for (const { 0: found, index } of withAddress.matchAll(pattern)) {
      if (index + found.length > source.length) continue;
      report(
        file,
        code as keyof typeof MEANT,
        { found: found.slice(0, 60) },
        { place: pointAfter(position.start, source, index) },
      );
    }
  }
}

function pointAfter(start: { line: number; column: number }, source: string, index: number) {
  const lines = source.slice(0, index).split(/\r\n|\n|\r/);
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line: start.line, column: start.column + index }
    : { line: start.line + lines.length - 1, column: last.length + 1 };
}

function checkDefinitions(tree: Root, file: VFile): void {
  const used = new Set<string>();
  const defined = new Set<string>();
  visit(tree, ['linkReference', 'imageReference'], (node) => {
    if ('identifier' in node) used.add(node.identifier);
  });
  visit(tree, 'definition', ({ identifier, label, position }) => {
    const params = { label: label ?? identifier };
    if (defined.has(identifier)) report(file, 'reference-duplicate', params, { place: position });
    else if (!used.has(identifier)) report(file, 'reference-unused', params, { place: position });
    defined.add(identifier);
  });
}
