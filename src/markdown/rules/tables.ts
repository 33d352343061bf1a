import type { Nodes, Paragraph, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../../domain/findings/report.ts';
import { listSourceLines, type SourceLine } from '../parsing/source-lines.ts';
import type { TreeRule } from '../guard/tree-rule.ts';

/** The row under a table's head, `| - | - |`, well written or with other dashes. */
const DELIMITER = /^[|:+\-–—−_=ـ\s]*[\-–—−_=ـ][|:+\-–—−_=ـ\s]*$/u;

/**
 * Wants of each table as many cells in every row as in its first: cells beyond that would vanish from the page;
 * and lines that look like a table's and are none would be printed with their signs.
 */
export const checkTables: TreeRule = (tree, file) => {
  visit(tree, ['table', 'paragraph'], (node, index, parent) => {
    if (node.type === 'table') checkRows(node, file);
    if (node.type === 'paragraph') refuseUnreadTable(node, parent?.children[(index ?? 0) - 1], file);
  });
};

function checkRows({ children: [head, ...rows] }: Table, file: VFile): void {
  const expected = head?.children.length ?? 0;
  for (const { children, position } of rows) {
    const found = children.length;
    if (found !== expected) report(file, 'table-ragged', { expected, found }, { place: position });
  }
}

/** Two lines of a paragraph that begin with `|` were meant as a table; so was one after a table, or with a row of dashes. */
function refuseUnreadTable(paragraph: Paragraph, before: Nodes | undefined, file: VFile): void {
  const lines = listSourceLines(paragraph, file);
  const isRow = ({ text }: SourceLine) => text.startsWith('|');
  const delimiter = lines.findIndex(isDelimiter);
  const goesOn = before?.type === 'table' && lines.length === 1 && /^\|.*\|$/u.test(lines[0]?.text ?? '');
  if (lines.filter(isRow).length < 2 && delimiter < 0 && !goesOn) return;
  const head = delimiter < 1 ? lines.find(isRow) : lines[delimiter - 1];
  const at = delimiter < 0 ? head : lines[delimiter];
  const row = `|${' - |'.repeat(countCells(head?.text ?? ''))}`;
  report(file, 'table-unread', { row }, { place: location(file).toPoint(at?.offset ?? 0), expected: [row] });
}

function isDelimiter({ text }: SourceLine): boolean {
  return /^\+[-=+]{3,}$/u.test(text) || (text.includes('|') && DELIMITER.test(text));
}

function countCells(row: string): number {
  return row.replace(/^\||(?<!\\)\|$/gu, '').split(/(?<!\\)\|/u).length;
}
