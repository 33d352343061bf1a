import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Lets a bare `http://…` or `www.…` in a text stay words, as its source has them; GFM would make insecure links of them.
 * Changes the tree.
 */
export function unlinkBareAddresses(tree: Root): void {
  visit(tree, 'link', ({ url, position, children: [words] }, index, parent) => {
    if (!parent || index === undefined || words?.type !== 'text' || !url.startsWith('http://')) return;
    const isBare = position?.start.offset === words.position?.start.offset;
    if (isBare) parent.children.splice(index, 1, words);
  });
}
