import { visit } from 'unist-util-visit';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../../domain/findings/report.ts';
import { isBlank } from '../../domain/text/blank-text.ts';
import { cutAddress } from '../../domain/web/cut-address.ts';
import { findAddressFault } from '../guard/address-fault.ts';
import { findAddressRange, keepAddress, type FoundAddress } from '../guard/found-links.ts';
import { isJsxElement, type TreeRule } from '../guard/tree-rule.ts';
import { wordsOf } from '../hast/words-of.ts';

/** Refuses links that lead nowhere, run code or leave readers unprotected, and links without words. */
export const checkLinks: TreeRule = (tree, file) => {
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition')
      checkAddress(node.url, node.position, file, findAddressRange(node, file));
    if (node.type === 'link' || node.type === 'linkReference') {
      const words = wordsOf(node);
      if (isBlank(words)) report(file, 'link-no-text', {}, { place: node.position });
      else if (node.type === 'link' && isMisleading(words.trim(), node.url))
        report(file, 'link-misleading', { found: cutAddress(node.url) }, { place: node.position });
    }
    if (!isJsxElement(node)) return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'href') continue;
      if (typeof attribute.value === 'string')
        checkAddress(attribute.value, attribute.position ?? node.position, file);
    }
  });
};

/** Whether a link's words are a web address, and on another host than the one it opens. */
function isMisleading(words: string, address: string): boolean {
  const shown = /^www\./i.test(words) ? `https://${words}` : words;
  if (!/^https?:\/\/\S+$/i.test(shown) || !URL.canParse(shown) || !URL.canParse(address)) return false;
  return hostOf(shown) !== hostOf(address);
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

function checkAddress(
  address: string,
  place: Position | undefined,
  file: VFile,
  range?: FoundAddress['range'],
): void {
  const fault = findAddressFault(address);
  if (fault) report(file, fault.code, { found: cutAddress(address) }, { place, expected: fault.expected });
  else keepAddress(file, { kind: 'link', address, place, ...(range && { range }) });
}
