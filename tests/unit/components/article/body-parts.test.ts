import { describe, expect, it } from 'vitest';
import {
  buildBodyParts,
  type BodyList,
  type BodyPart,
} from '../../../../src/components/article/body-parts.ts';
import type { BodyBlock } from '../../../../src/domain/entities/blocks.ts';

function paragraph(id: string): BodyBlock {
  return { id, kind: 'paragraph', text: id, hast: [] };
}

function item(id: string, list: number, depth = 0, ordered = false): BodyBlock {
  return { id, kind: 'list-item', text: id, hast: [], place: { list, depth, ordered } };
}

function note(id: string, block?: string): BodyBlock {
  return { id, kind: 'note', text: id, hast: [], ...(block !== undefined && { about: { block } }) };
}

/** A body's parts as a line: `p1+note-1` is a block with its note, `ul(p2 p3 ul(p4))` a list in a list. */
function draw(parts: readonly BodyPart[]): string {
  return parts.map((part) => (part.kind === 'list' ? drawList(part) : drawRow(part))).join(' ');
}

function drawList({ ordered, items }: BodyList): string {
  const drawn = items.map(({ row, lists }) => [drawRow(row), ...lists.map(drawList)].join(' '));
  return `${ordered ? 'ol' : 'ul'}(${drawn.join(' ')})`;
}

function drawRow({ block, notes }: Extract<BodyPart, { kind: 'row' }>): string {
  return [block.id, ...notes.map(({ id }) => id)].join('+');
}

describe('buildBodyParts', () => {
  it.each([
    ['keeps paragraphs in order', [paragraph('p1'), paragraph('p2')], 'p1 p2'],
    [
      'puts a note beside its paragraph',
      [paragraph('p1'), note('note-1', 'p1'), paragraph('p2')],
      'p1+note-1 p2',
    ],
    ['keeps a note about nothing where it stands', [note('note-1'), paragraph('p1')], 'note-1 p1'],
    ['keeps a note about a missing block', [paragraph('p1'), note('note-1', 'p9')], 'p1 note-1'],
    [
      'gathers items into a list',
      [paragraph('p1'), item('p2', 1), item('p3', 1), paragraph('p4')],
      'p1 ul(p2 p3) p4',
    ],
    [
      'keeps one list through a note',
      [item('p1', 1), note('note-1', 'p1'), item('p2', 1)],
      'ul(p1+note-1 p2)',
    ],
    ['parts two lists that follow each other', [item('p1', 1), item('p2', 2, 0, true)], 'ul(p1) ol(p2)'],
    ['nests deeper items', [item('p1', 1), item('p2', 1, 1, true), item('p3', 1)], 'ul(p1 ol(p2) p3)'],
    [
      'nests an item two levels down',
      [item('p1', 1), item('p2', 1, 1), item('p3', 1, 2)],
      'ul(p1 ul(p2 ul(p3)))',
    ],
  ])('%s', (_, body, drawn) => {
    expect(draw(buildBodyParts(body))).toBe(drawn);
  });
});
