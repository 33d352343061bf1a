import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import type { BodyBlock } from '../../../src/domain/entities/blocks.ts';
import { parseBody } from '../../../src/markdown/parsing/parse-body.ts';

const FOLDER = new URL('../../fixtures/markdown/', import.meta.url);

/** The text of a file in a fixture's folder. */
export function readFixture(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}

/** Parses a whole file, frontmatter and all, and returns its findings with its blocks. */
export function parseSource(text: string): { file: VFile; blocks: readonly BodyBlock[] } {
  const file = new VFile(text);
  const [frontmatter = ''] = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(text) ?? [];
  return { file, blocks: parseBody(file, frontmatter.length) };
}

/** Blocks with HTML in place of hast, for reading. */
export function showBlocks(blocks: readonly BodyBlock[]): unknown[] {
  return blocks.map(({ hast, ...block }) => ({ ...block, html: toHtml([...hast]) }));
}

/** A file's findings as `line:column code`, in order. */
export function listFindings({ messages }: VFile): string[] {
  return messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}
