import { z } from 'zod';
import { isNumbered, type Block } from '../entities/blocks.ts';
import { addFault } from '../findings/fault.ts';

/** A seal: the SHA-256 of an article's text, in hexadecimal digits. */
export const sealSchema = z.string().superRefine((found, ctx) => {
  if (!/^[0-9a-f]{64}$/u.test(found)) addFault(ctx, { code: 'seal-malformed', params: { found } });
});

/** Whether a block is of the source's running text; its title and caption are not, nor are the editors' notes, footnotes and figures. */
export function isSourceText(block: Block): boolean {
  return isNumbered(block) || block.kind === 'heading' || block.kind === 'table';
}

/**
 * The text that a seal is taken of: each block of the running text, as its id, a tab (U+0009), its words
 * and a line feed. `articles.json` holds the same ids and words, so anyone can take the seal again.
 */
export function serialiseText(blocks: readonly Block[]): string {
  return blocks
    .filter(isSourceText)
    .map(({ id, text }) => `${id}\t${text}\n`)
    .join('');
}
