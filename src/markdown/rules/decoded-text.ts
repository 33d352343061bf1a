import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { checkDecoded } from '../guard/check-decoded.ts';
import { isJsxElement, type TreeRule } from '../guard/tree-rule.ts';

/** Refuses bad characters that were written as entities, such as `&#x202E;`, which the raw text does not show. */
export const checkDecodedText: TreeRule = (tree, file) => {
  visit(tree, (node) => {
    const { position } = node;
    if (node.type === 'text') checkValue(node.value, position, file);
    if (node.type === 'image') checkValue(node.alt ?? '', position, file);
    if ('title' in node) checkValue(node.title ?? '', position, file);
    if (!isJsxElement(node)) return;
    for (const attribute of node.attributes) {
      const at = attribute.position ?? position;
      if (typeof attribute.value === 'string') checkValue(attribute.value, at, file);
    }
  });
};

function checkValue(value: string, place: Position | undefined, file: VFile): void {
  const source = String(file).slice(place?.start.offset, place?.end.offset);
  if (source.includes('&')) checkDecoded(file, value, source, place);
}
