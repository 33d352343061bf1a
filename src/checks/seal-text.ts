import { createHash } from 'node:crypto';
import type { Block } from '../domain/entities/blocks.ts';
import { serialiseText } from '../domain/records/seal.ts';

/** The seal of an article's text: the SHA-256 of its serialisation in UTF-8. */
export function sealText(blocks: readonly Block[]): string {
  return createHash('sha256').update(serialiseText(blocks), 'utf8').digest('hex');
}
