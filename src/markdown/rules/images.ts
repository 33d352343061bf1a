import { visit } from 'unist-util-visit';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { holdsWord, isBlank } from '../../domain/blank-text.ts';
import { report } from '../../domain/findings/report.ts';
import { findAddressRange, keepAddress, type FoundAddress } from '../found-links.ts';
import { isHtmlName } from '../html-name.ts';
import { isJsxElement, type TreeRule } from '../tree-rule.ts';

const SOUND_ADDRESS = /^\/(?!\/)(?:[^\s\\:?#%]+)\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Wants of each image an alternative text, and an address on this site: nothing is fetched from elsewhere. */
export const checkImages: TreeRule = (tree, file) => {
  visit(tree, (node) => {
    if (node.type === 'image') checkAddress(node.url, node.position, file, findAddressRange(node, file));
    if (node.type === 'imageReference') report(file, 'image-reference', {}, { place: node.position });
    if (node.type === 'image' && !holdsWord(node.alt ?? ''))
      report(file, 'image-no-alt', {}, { place: node.position });
    // Of HTML the tag itself is refused; what it loads need not be an image.
    if (!isJsxElement(node) || isHtmlName(node.name ?? '')) return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      const place = attribute.position ?? node.position;
      if (attribute.name === 'src') checkAddress(attribute.value, place, file);
      else if (attribute.name === 'alt' && !isBlank(attribute.value) && !holdsWord(attribute.value))
        report(file, 'image-no-alt', {}, { place });
    }
  });
};

function checkAddress(
  found: string,
  place: Position | undefined,
  file: VFile,
  range?: FoundAddress['range'],
): void {
  if (/^\s*(?:https?:|\/\/)/i.test(found)) report(file, 'image-remote', {}, { place });
  else if (!SOUND_ADDRESS.test(found) || found.split('/').includes('..')) {
    report(file, 'image-address', { found: found.slice(0, 80) }, { place });
  } else keepAddress(file, { kind: 'image', address: found, place, ...(range && { range }) });
}
