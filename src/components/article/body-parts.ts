import type { BodyBlock } from '../../domain/entities/blocks.ts';

/** A block of the body with the editors' notes that stand beside it. */
export interface BodyRow {
  readonly kind: 'row';
  readonly block: BodyBlock;
  readonly notes: readonly BodyBlock[];
}

/** An item of a list, with the lists inside it. */
interface BodyItem {
  readonly row: BodyRow;
  readonly lists: readonly BodyList[];
}

/** A list, numbered or not. */
export interface BodyList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly BodyItem[];
}

/** A part of a body as it is drawn. */
export type BodyPart = BodyRow | BodyList;

/** The parts of a body in order: its blocks one by one, each with its notes, and its list items gathered into lists. */
export function buildBodyParts(body: readonly BodyBlock[]): BodyPart[] {
  const rows = buildRows(body);
  const parts: BodyPart[] = [];
  for (let start = 0; start < rows.length;) {
    const end = findListEnd(rows, start);
    const row = rows[start];
    if (row && end === start) parts.push(row);
    else parts.push(...nestItems(rows.slice(start, end), 0));
    start = Math.max(end, start + 1);
  }
  return parts;
}

function buildRows(body: readonly BodyBlock[]): BodyRow[] {
  const ids = new Set(body.map(({ id }) => id));
  const besides = (block: BodyBlock) =>
    block.kind === 'note' && block.about !== undefined && ids.has(block.about.block);
  return body
    .filter((block) => !besides(block))
    .map((block) => ({
      kind: 'row',
      block,
      notes: body.filter((note) => besides(note) && note.about?.block === block.id),
    }));
}

/** Where the list that starts at a row ends; the row itself when it is no list item. */
function findListEnd(rows: readonly BodyRow[], start: number): number {
  const list = rows[start]?.block.place?.list;
  if (list === undefined) return start;
  const length = rows.slice(start).findIndex(({ block }) => block.place?.list !== list);
  return length === -1 ? rows.length : start + length;
}

/** Deeper rows belong to the item before them; a change between numbered and not begins another list. */
function nestItems(rows: readonly BodyRow[], depth: number): BodyList[] {
  const lists: { kind: 'list'; ordered: boolean; items: BodyItem[] }[] = [];
  for (let start = 0; start < rows.length;) {
    const row = rows[start];
    if (!row) break;
    const deeper = rows.slice(start + 1).findIndex(({ block }) => (block.place?.depth ?? 0) <= depth);
    const end = deeper === -1 ? rows.length : start + 1 + deeper;
    const ordered = row.block.place?.ordered ?? false;
    const item = { row, lists: nestItems(rows.slice(start + 1, end), depth + 1) };
    const last = lists.at(-1);
    if (last?.ordered === ordered) last.items.push(item);
    else lists.push({ kind: 'list', ordered, items: [item] });
    start = end;
  }
  return lists;
}
