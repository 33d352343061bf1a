import { visit } from 'unist-util-visit';
import { location } from 'vfile-location';
import { report } from '../../domain/findings/report.ts';
import type { TreeRule } from '../guard/tree-rule.ts';

const FIRST_BRACE = /^[ \t>]*\{/gmu;

/**
 * Refuses a brace at the start of a line, of a document that is accepted otherwise and that Astro will render: even inside a
 * code span MDX tries it there as JavaScript, stops the build where it is none, and runs it where a string hides its end.
 */
export const refuseFirstBraces: TreeRule = (tree, file) => {
  const fences: (readonly [from: number, to: number])[] = [];
  visit(tree, 'code', ({ position }) => {
    fences.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
  });
  let fence = 0;
  const body = tree.children[0]?.position?.start.offset ?? 0;
  for (const { 0: found, index } of String(file).matchAll(FIRST_BRACE)) {
    const at = index + found.length - 1;
    while ((fences[fence]?.[1] ?? at) < at) fence += 1;
    const isInFence = (fences[fence]?.[0] ?? at) < at;
    if (at < body || isInFence) continue;
    report(file, 'mdx-brace-first', {}, { place: location(file).toPoint(at) });
  }
};
