import { VFile } from 'vfile';
import { hasErrors } from '../../domain/findings/report.ts';
import { parseBody } from '../../markdown/parsing/parse-body.ts';
import type { BodyPart } from '../page/page-layout.ts';

/**
 * Reads a written body back as the site will, and throws unless its blocks are the parts, word for word.
 * A body that `check` refuses, for a link in it or for its size, has no blocks to compare: then `check` says why.
 */
export function verifyBody(body: string, parts: readonly BodyPart[]): void {
  const file = new VFile({ value: body });
  const blocks = parseBody(file, 0);
  if (hasErrors(file)) return;
  const at = parts.findIndex(({ kind, text }, index) => {
    const block = blocks[index];
    return block?.kind !== kind || block.text !== text;
  });
  if (at !== -1 || blocks.length !== parts.length)
    throw new Error(
      `the draft would change the text of line ${parts[at]?.lines[0] ?? '?'}: "${parts[at]?.text.slice(0, 80) ?? ''}"`,
    );
}
