import { visit } from 'unist-util-visit';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { holdsWord, isBlank } from '../../domain/text/blank-text.ts';
import { findMarkup } from '../../domain/text/plain-text.ts';
import { report } from '../../domain/findings/report.ts';
import { cutAddress } from '../../domain/web/cut-address.ts';
import { isImageAddress } from '../../domain/web/image-address.ts';
import { findAddressRange, keepAddress, type FoundAddress } from '../guard/found-links.ts';
import { isHtmlName } from '../guard/html-name.ts';
import { isJsxElement, type JsxElement, type TreeRule } from '../guard/tree-rule.ts';

const ENDING = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

/** Wants of each image a description in words, and an address on this site: nothing is fetched from elsewhere. */
export const checkImages: TreeRule = (tree, file) => {
  visit(tree, (node) => {
    if (node.type === 'image') checkAddress(node.url, node.position, file, findAddressRange(node, file));
    if (node.type === 'imageReference') report(file, 'image-reference', {}, { place: node.position });
    if (node.type === 'image') checkAlt(node.alt ?? '', node.url, node.position, file);
    // Of HTML the tag itself is refused; what it loads need not be an image.
    if (!isJsxElement(node) || isHtmlName(node.name ?? '')) return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      const place = attribute.position ?? node.position;
      if (attribute.name === 'src') checkAddress(attribute.value, place, file);
      else if (attribute.name === 'alt' && !isBlank(attribute.value))
        checkAlt(attribute.value, addressOf(node), place, file);
    }
  });
};

/** A description holds words, and is not the name of a file: its own, or one such as `IMG_1234.jpg`. */
function checkAlt(alt: string, address: string, place: Position | undefined, file: VFile): void {
  const name = (address.split('/').at(-1) ?? '').replace(ENDING, '');
  const shown = alt.trim();
  const bare = shown.replace(ENDING, '');
  const isName = bare !== shown ? !/\s/.test(bare) : bare === name && /[\d_-]/.test(name);
  const found = findMarkup(alt) ?? findTag(file, place);
  if (!holdsWord(alt)) report(file, 'image-no-alt', {}, { place });
  else if (found !== undefined) report(file, 'image-alt-markup', { found: found.slice(0, 60) }, { place });
  else if (isName) report(file, 'image-alt-name', { found: shown.slice(0, 60) }, { place });
}

/** A tag between the brackets of an image, which its description would lose. */
function findTag(file: VFile, place: Position | undefined): string | undefined {
  const source = String(file).slice(place?.start.offset, place?.end.offset);
  const label = /^!\[([^\n]*?)\]\(/u.exec(source)?.[1] ?? '';
  return /(?<!\\)<\/?[a-z][^<>]*>/iu.exec(label)?.[0];
}

function addressOf({ attributes }: JsxElement): string {
  const source = attributes.find((attribute) => 'name' in attribute && attribute.name === 'src')?.value;
  return typeof source === 'string' ? source : '';
}

function checkAddress(
  found: string,
  place: Position | undefined,
  file: VFile,
  range?: FoundAddress['range'],
): void {
  if (/^\s*(?:https?:|\/\/)/i.test(found)) report(file, 'image-remote', {}, { place });
  else if (!isImageAddress(found)) {
    report(file, 'image-address', { found: cutAddress(found) }, { place });
  } else keepAddress(file, { kind: 'image', address: found, place, ...(range && { range }) });
}
