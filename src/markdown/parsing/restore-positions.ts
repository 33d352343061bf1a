import type { Nodes, Parents, Root } from 'mdast';
import type { Point } from 'unist';

/**
 * Gives nodes without a position that of the stretch of source they came from: GFM cuts a text in pieces around an address
 * and leaves the pieces without any. Changes the tree.
 */
export function restorePositions(tree: Root): void {
  restoreChildren(tree);
}

function restoreChildren(parent: Parents): void {
  const children: readonly Nodes[] = parent.children;
  for (const [index, child] of children.entries()) {
    if (!child.position) {
      const start = children[index - 1]?.position?.end ?? parent.position?.start;
      if (start) restoreRun(children.slice(index), start, parent.position?.end ?? start);
    }
    if ('children' in child) restoreChildren(child);
  }
}

/** All pieces up to the next node that knows its place share one stretch. */
function restoreRun(nodes: readonly Nodes[], start: Point, last: Point): void {
  const next = nodes.findIndex(({ position }) => position);
  const end = nodes[next]?.position?.start ?? last;
  for (const node of nodes.slice(0, next === -1 ? undefined : next)) node.position = { start, end };
}
