import type { Nodes, Paragraph, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../../domain/findings/report.ts';
import type { TreeRule } from '../tree-rule.ts';

/** A line of a paragraph in the source: where its first sign stands, and its signs, without those of a quote around it. */
interface Line {
  readonly offset: number;
  readonly text: string;
}

/** The row under a table's head, `| - | - |`, well written or not. */
const DELIMITER = /^[|:\-\s]*-[|:\-\s]*$/u;

/**
 * Wants of each table as many cells in every row as in its first: cells beyond that would vanish from the page;
 * and lines that look like a table's and are none would be printed with their signs.
 */
export const checkTables: TreeRule = (tree, file) => {
  visit(tree, ['table', 'paragraph'], (node) => {
    if (node.type === 'table') checkRows(node, file);
    if (node.type === 'paragraph') refuseUnreadTable(node, file);
  });
};

function checkRows({ children: [head, ...rows] }: Table, file: VFile): void {
  const expected = head?.children.length ?? 0;
  for (const { children, position } of rows) {
    const found = children.length;
    if (found !== expected) report(file, 'table-ragged', { expected, found }, { place: position });
  }
}

/** Two lines of a paragraph that begin with `|` were meant as a table; so was one with a row of `-` and `|` under it. */
function refuseUnreadTable(paragraph: Paragraph, file: VFile): void {
  const lines = listLines(paragraph, file);
  const rows = lines.filter(({ text }) => text.startsWith('|'));
  const delimiter = lines.findIndex(({ text }) => text.includes('|') && DELIMITER.test(text));
  if (rows.length < 2 && delimiter < 1) return;
  const head = lines[delimiter < 1 ? lines.findIndex(({ text }) => text.startsWith('|')) : delimiter - 1];
  const at = delimiter < 0 ? head : lines[delimiter];
  const row = `|${' - |'.repeat(countCells(head?.text ?? ''))}`;
  report(file, 'table-unread', { row }, { place: location(file).toPoint(at?.offset ?? 0), expected: [row] });
}

function listLines(paragraph: Paragraph, file: VFile): Line[] {
  const { start, end } = paragraph.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const code = listCode(paragraph);
  let offset = start.offset;
  return String(file)
    .slice(start.offset, end.offset)
    .split(/(?<=\n|\r(?!\n))/u)
    .flatMap((line) => {
      const text = line.replace(/^[>\s]+/u, '');
      const first = offset + line.length - text.length;
      offset += line.length;
      return code.some(([from, to]) => from < first && first < to)
        ? []
        : [{ offset: first, text: text.trim() }];
    });
}

/** The stretches of code spans: a sign in them is no table's. */
function listCode(node: Nodes): [from: number, to: number][] {
  if (node.type === 'inlineCode') return [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]];
  return 'children' in node ? node.children.flatMap((child: Nodes) => listCode(child)) : [];
}

function countCells(row: string): number {
  return row.replace(/^\||(?<!\\)\|$/gu, '').split(/(?<!\\)\|/u).length;
}
