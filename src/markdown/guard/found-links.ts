import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';

/** An address in a document: a link's or an image's. */
export interface FoundAddress {
  readonly kind: 'link' | 'image';
  readonly address: string;
  readonly place: Position | undefined;
  /** Where the address itself stands in the text (UTF-16 offsets); absent where it is not written there as it reads. */
  readonly range?: { readonly start: number; readonly end: number };
}

declare module 'vfile' {
  interface DataMap {
    /** The sound addresses of a document, for the rules that know the whole site. */
    addresses: FoundAddress[];
    /** The ids of a document's headings. */
    headingIds: readonly string[];
  }
}

/** Keeps a sound address for the rules that know the whole site. */
export function keepAddress(file: VFile, found: FoundAddress): void {
  (file.data.addresses ??= []).push(found);
}

/** Where the address of a link, definition or image stands in the source; an address that is its own words has no such place. */
export function findAddressRange(
  node: Extract<Nodes, { type: 'link' | 'definition' | 'image' }>,
  file: VFile,
): FoundAddress['range'] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const words =
    node.type === 'link' ? (node.children.at(-1)?.position?.end.offset ?? start.offset + 1) : start.offset;
  const source = String(file).slice(words, end.offset);
  const opening = node.type === 'definition' ? /\]:\s*<?/.exec(source) : /\]\(\s*<?/.exec(source);
  if (!opening) return undefined;
  const at = opening.index + opening[0].length;
  if (!source.startsWith(node.url, at)) return undefined;
  return { start: words + at, end: words + at + node.url.length };
}
