import type { ImageEnding } from './image-kinds.ts';

/** What an image's bytes say of it: how wide and high it is, where that is known, and whether they reach its end. */
export interface ImageFacts {
  readonly width: number;
  readonly height: number;
  readonly isWhole: boolean;
}

type Read = (bytes: Buffer) => ImageFacts;

const UNKNOWN: ImageFacts = { width: 0, height: 0, isWhole: true };

/** Reads what an image's bytes say of it, decoding nothing; bytes that end too soon are those of an image that is not whole. */
export function readImageFacts(ending: ImageEnding, bytes: Buffer): ImageFacts {
  const read = READERS[ending];
  if (!read) return UNKNOWN;
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof RangeError) return { ...UNKNOWN, isWhole: false };
    throw error;
  }
}

const readPng: Read = (bytes) => {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  let at = 8;
  while (bytes.toString('latin1', at + 4, at + 8) !== 'IEND') at += bytes.readUInt32BE(at) + 12;
  return { width, height, isWhole: at + 12 <= bytes.length };
};

const readGif: Read = (bytes) => ({
  width: bytes.readUInt16LE(6),
  height: bytes.readUInt16LE(8),
  isWhole: bytes.lastIndexOf(0x3b) > 12,
});

/** Goes through the segments before the picture's own data; frames begin with C0–CF, but for tables (C4, C8, CC). */
const readJpeg: Read = (bytes) => {
  let size = { width: 0, height: 0 };
  let at = 2;
  for (;;) {
    if (bytes.readUInt8(at) !== 0xff) throw new RangeError('no segment here');
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === 0xda) return { ...size, isWhole: bytes.lastIndexOf('ffd9', undefined, 'hex') > at };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
};

const readWebp: Read = (bytes) => {
  const isWhole = bytes.readUInt32LE(4) + 8 <= bytes.length;
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X')
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1, isWhole };
  if (kind === 'VP8L') {
    const bits = bytes.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, isWhole };
  }
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff, isWhole };
};

/** The greatest of the sizes in boxes `ispe`; the boxes of the file follow one another to its end. */
const readAvif: Read = (bytes) => {
  const size = { width: 0, height: 0 };
  for (let at = bytes.indexOf('ispe'); at >= 0; at = bytes.indexOf('ispe', at + 4)) {
    size.width = Math.max(size.width, bytes.readUInt32BE(at + 8));
    size.height = Math.max(size.height, bytes.readUInt32BE(at + 12));
  }
  let end = 0;
  while (end < bytes.length) {
    const length = bytes.readUInt32BE(end);
    if (length < 8) break;
    end += length;
  }
  return { ...size, isWhole: end <= bytes.length };
};

const READERS: Partial<Record<ImageEnding, Read>> = {
  '.avif': readAvif,
  '.gif': readGif,
  '.jpeg': readJpeg,
  '.jpg': readJpeg,
  '.png': readPng,
  '.webp': readWebp,
};
