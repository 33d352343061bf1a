/** What makes a browser fetch something: imports, and functions that take an address. */
const FETCH =
  /@import|\b(?:url|src|image|image-set|cross-fade)\(\s*["']?\s*([^"')\s]{0,60})|-moz-binding|expression\(/giu;

/** A part of the image itself, or data written out in it. */
const OWN =
  /^(?:#|data:(?:image\/(?:png|jpeg|gif|webp)|(?:font|application)\/[\w-]*(?:font|ttf|otf|woff2?)[\w-]*)[;,])/iu;

/** Finds what fetches something in a style, as a browser reads it: `\75rl(` is `url(`. */
export function findFetches(style: string): string[] {
  const found = [...unescape(style).matchAll(FETCH)];
  return found.filter(([, address]) => address === undefined || !OWN.test(address)).map(([all]) => all);
}

/** Undoes the escapes of CSS. Source: https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point */
function unescape(style: string): string {
  return style.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/giu, (_, hex: string | undefined, letter = '') => {
    const code = hex === undefined ? 0 : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : letter;
  });
}
