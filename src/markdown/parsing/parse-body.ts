import type { VFile } from 'vfile';
import type { BodyBlock } from '../../domain/entities/blocks.ts';
import { checkDocument } from '../guard/check-document.ts';
import { ARTICLE_COMPONENTS } from '../guard/components.ts';
import { draftBlocks } from '../blocks/draft-blocks.ts';
import { numberBlocks } from '../blocks/number-blocks.ts';
import { checkBlockShapes } from '../rules/block-shapes.ts';
import { toHast } from '../hast/to-hast.ts';

/**
 * Parses an article's body into its blocks, evaluating nothing. `file` holds the whole file's text and `bodyStart` is where
 * the body begins, after the frontmatter; every fault is reported with its place in the whole file.
 * Returns no blocks when the body has a fault.
 */
export function parseBody(file: VFile, bodyStart: number): readonly BodyBlock[] {
  const before = file.messages.length;
  const tree = checkDocument(file, { bodyStart, components: ARTICLE_COMPONENTS });
  if (!tree) return [];
  checkBlockShapes(tree, file, ARTICLE_COMPONENTS);
  if (isFaulty(file, before)) return [];
  const blocks = numberBlocks(draftBlocks(toHast(tree)), file);
  return isFaulty(file, before) ? [] : blocks;
}

function isFaulty(file: VFile, before: number): boolean {
  return file.messages.slice(before).some(({ fatal }) => fatal === true);
}
