import type { Paragraph, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../../domain/findings/report.ts';
import { listSourceLines } from '../source-lines.ts';
import type { TreeRule } from '../tree-rule.ts';

/** The row under a table's head, `| - | - |`, well written or with other dashes. */
const DELIMITER = /^[|:+\-–—−_=ـ\s]*[\-–—−_=ـ][|:+\-–—−_=ـ\s]*$/u;

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
  const lines = listSourceLines(paragraph, file);
  const rows = lines.filter(({ text }) => text.startsWith('|'));
  const delimiter = lines.findIndex(({ text }) => text.includes('|') && DELIMITER.test(text));
  if (rows.length < 2 && delimiter < 1) return;
  const head = lines[delimiter < 1 ? lines.findIndex(({ text }) => text.startsWith('|')) : delimiter - 1];
  const at = delimiter < 0 ? head : lines[delimiter];
  const row = `|${' - |'.repeat(countCells(head?.text ?? ''))}`;
  report(file, 'table-unread', { row }, { place: location(file).toPoint(at?.offset ?? 0), expected: [row] });
}

function countCells(row: string): number {
  return row.replace(/^\||(?<!\\)\|$/gu, '').split(/(?<!\\)\|/u).length;
}
