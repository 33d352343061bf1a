import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../../domain/findings/report.ts';
import { isTooDense } from '../guard/density.ts';
import { restorePositions } from './restore-positions.ts';
import { readSyntaxFault } from './syntax-fault.ts';
import { blankConflictMarkers } from '../text/conflict-markers.ts';
import { unlinkBareAddresses } from '../hast/unlink-bare-addresses.ts';
import { UNPARSED_JAVASCRIPT } from './unparsed-javascript.ts';
import { unravelComponents } from '../guard/unravel-components.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx, { acorn: UNPARSED_JAVASCRIPT, addResult: false });

/** Nested deeper than any prose; beyond it, walking the tree could exhaust the stack. */
const MOST_DEPTH = 200;
/** How much text may be parsed again after syntax faults, so that a hostile file cannot hold up the check. */
const MOST_REPARSED = 300_000;
const MOST_FAULTS = 20;

/**
 * Parses the MDX of a file from an offset on, evaluating nothing; positions are those in the whole file.
 * Each syntax fault is reported and passed over; returns undefined where no tree could be made.
 */
export function parseTree(file: VFile, bodyStart: number): Root | undefined {
  if (isTooDense(file, bodyStart)) return undefined;
  let text = blankConflictMarkers(blankOut(String(file), bodyStart));
  const attempts = Math.min(MOST_FAULTS, Math.ceil(MOST_REPARSED / (text.length + 1)));
  for (let attempt = 0; attempt <= attempts; attempt += 1) {
    try {
      return refuseDepth(parser.parse(text), file, bodyStart);
    } catch (error) {
      const offset = reportSyntaxFault(file, text, error);
      if (offset === undefined) return undefined;
      text = neutralise(text, offset);
    }
  }
  return undefined;
}

function refuseDepth(tree: Root, file: VFile, bodyStart: number): Root | undefined {
  if (isDeep(tree)) {
    report(file, 'body-deep', {}, { place: location(file).toPoint(bodyStart) });
    return undefined;
  }
  unlinkBareAddresses(tree);
  restorePositions(tree);
  unravelComponents(tree);
  return tree;
}

function isDeep(tree: Root): boolean {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_DEPTH) return true;
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return false;
}

/** Reports the fault and returns the offset of the sign that caused it, or undefined when that is not known. */
function reportSyntaxFault(file: VFile, text: string, error: unknown): number | undefined {
  const { code, params, offset } = readSyntaxFault(error, text);
  const place = location(file).toPoint(Math.min(offset ?? text.length, text.length));
  report(file, code, params as never, { place });
  return offset;
}

/** Puts letters in place of the signs that could not be read, so that the rest can be; every offset stays. */
function neutralise(text: string, offset: number): string {
  const [signs = ''] = /^(?:<+|.)/su.exec(text.slice(offset)) ?? [];
  return text.slice(0, offset) + 'x'.repeat(signs.length) + text.slice(offset + signs.length);
}

function blankOut(text: string, end: number): string {
  const start = text.startsWith('\uFEFF') ? Math.max(end, 1) : end;
  return text.slice(0, start).replace(/[^\n\r]/g, ' ') + text.slice(start);
}
