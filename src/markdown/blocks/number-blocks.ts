import type { VFile } from 'vfile';
import { type BodyBlock, type BodyBlockKind, HEAD_BLOCK_KINDS } from '../../domain/entities/blocks.ts';
import { report } from '../../domain/findings/report.ts';
import { suggest } from '../../domain/suggestions/suggest.ts';
import { listElementIds } from '../hast/list-element-ids.ts';
import type { BlockDraft } from './block-draft.ts';
import { findHeadingIds } from './heading-ids.ts';

/** What the ids of each kind begin with; headings are named by their words. */
const PREFIXES = {
  paragraph: 'p',
  'list-item': 'p',
  quote: 'p',
  table: 'table-',
  figure: 'figure-',
  note: 'note-',
} as const satisfies Partial<Record<BodyBlockKind, string>>;

/** Gives each block its id, and each note the numbered block before it; a sic note whose words are not there is reported. */
export function numberBlocks(drafts: readonly BlockDraft[], file: VFile): BodyBlock[] {
  const counts = new Map<string, number>();
  let numbered: BodyBlock | undefined;
  const blocks = drafts.map(({ marks, ...draft }): BodyBlock => {
    const id = nextId(draft.kind, counts);
    if (marks) checkSic(marks, numbered, file);
    const about = draft.kind === 'note' &&
      numbered && { block: numbered.id, ...(marks && { words: marks.words }) };
    const block = { id, ...draft, ...(about && { about }) };
    if (id.startsWith('p')) numbered = block;
    return block;
  });
  return nameHeadings(blocks);
}

function nextId(kind: BodyBlockKind, counts: Map<string, number>): string {
  if (kind === 'heading') return '';
  if (kind === 'footnotes') return kind;
  const prefix = PREFIXES[kind];
  const count = (counts.get(prefix) ?? 0) + 1;
  counts.set(prefix, count);
  return `${prefix}${count}`;
}

function checkSic(marks: NonNullable<BlockDraft['marks']>, about: BodyBlock | undefined, file: VFile): void {
  const { words, position: place } = marks;
  if (!about) report(file, 'sic-without-paragraph', {}, { place });
  else if (!about.text.includes(words)) {
    const expected = suggest(words, listRuns(about.text, words.split(' ').length));
    report(file, 'sic-words-missing', { words, block: about.id }, { place, expected });
  }
}

/** Every run of so many words in a text. */
function listRuns(text: string, length: number): Set<string> {
  const words = text.split(' ');
  return new Set(words.map((_, index) => words.slice(index, index + length).join(' ')));
}

function nameHeadings(blocks: readonly BodyBlock[]): BodyBlock[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const others = blocks.map(({ id }) => id).filter((id) => id !== '');
  const inner = blocks.flatMap(({ hast }) => listElementIds(hast));
  const taken = new Set([...HEAD_BLOCK_KINDS, 'footnotes', ...others, ...inner]);
  const ids = findHeadingIds(headings, [...taken]);
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, id: ids.shift() ?? '' } : block));
}
