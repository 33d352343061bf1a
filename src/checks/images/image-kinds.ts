interface ImageKind {
  readonly name: string;
  /** Whether a file's first bytes, or its text, are those of the kind. */
  readonly isKind: (head: Buffer, text: string) => boolean;
}

const JPEG: ImageKind = { name: 'JPEG', isKind: (head) => head.subarray(0, 3).toString('hex') === 'ffd8ff' };

/** The kinds of image by the ending of their names. Sources: the formats' own signatures. */
export const IMAGE_KINDS = {
  '.avif': { name: 'AVIF', isKind: (head) => /^ftyp(?:avif|avis|mif1)/u.test(ascii(head, 4, 12)) },
  '.gif': { name: 'GIF', isKind: (head) => /^GIF8[79]a/u.test(ascii(head, 0, 6)) },
  '.ico': { name: 'ICO', isKind: (head) => head.subarray(0, 4).toString('hex') === '00000100' },
  '.jpeg': JPEG,
  '.jpg': JPEG,
  '.png': { name: 'PNG', isKind: (head) => head.subarray(0, 8).toString('hex') === '89504e470d0a1a0a' },
  '.svg': {
    name: 'SVG',
    isKind: (_, text) =>
      /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>[]*>\s*)*<svg[\s>]/u.test(text),
  },
  '.webp': {
    name: 'WebP',
    isKind: (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP',
  },
} as const satisfies Record<string, ImageKind>;

/** The ending of an image's name, in lower case. */
export type ImageEnding = keyof typeof IMAGE_KINDS;

/** Whether a file's ending, in lower case, names a kind of image. */
export function isImageEnding(ending: string): ending is ImageEnding {
  return Object.hasOwn(IMAGE_KINDS, ending);
}

/** Whether a file is an image of the kind that its ending names. */
export function isImageOf(ending: ImageEnding, head: Buffer, text: string): boolean {
  return IMAGE_KINDS[ending].isKind(head, text);
}

function ascii(bytes: Buffer, start: number, end: number): string {
  return bytes.subarray(start, end).toString('latin1');
}
