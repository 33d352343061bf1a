import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';

/**
 * What an image that only draws has no need of: elements and attributes that run something, and any address but that of a
 * part of itself (`#id`) or of a picture written out in it. An address in disguise begins with neither.
 */
const CODE = [
  /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|audio|video|handler|listener|set|animate\w*|a)\b/giu,
  /<!(?:ENTITY|DOCTYPE[^>[]{0,200}\[)/giu,
  /<\?xml-stylesheet/giu,
  /\bon[a-z]+\s*=/giu,
  /\b(?:href|src)\s*=\s*(?!["']#|["']data:image\/(?:png|jpeg|gif|webp);base64,)[^\s>]*/giu,
  /@import|url\(\s{0,20}(?!["'\s]{0,2}#)[^)\s]{0,40}/giu,
] as const;

interface SvgCode {
  readonly found: string;
  readonly place: Point | undefined;
}

/** Finds what runs code or fetches something in an SVG's text, in the order of the text. */
export function findSvgCode(file: VFile): SvgCode[] {
  const places = location(file);
  const found = CODE.flatMap((pattern) => [...String(file).matchAll(pattern)]);
  return found
    .toSorted((a, b) => a.index - b.index)
    .map(({ 0: code, index }) => ({ found: code.trim().slice(0, 40), place: places.toPoint(index) }));
}
