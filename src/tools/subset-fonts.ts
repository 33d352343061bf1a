import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** A face of the site: the font it is cut from, and the file it is cut to under `src/assets/fonts/`. */
interface Face {
  readonly source: string;
  readonly target: string;
  /** The layout features that change how this face draws Arabic: without one of them letters fall apart or marks stray. */
  readonly features: readonly string[];
}

/** The site's two faces. */
export const FACES: readonly Face[] = [
  {
    source: '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
    target: 'naskh-400.woff2',
    features: ['init', 'medi', 'fina', 'rlig', 'ccmp', 'mark', 'mkmk'],
  },
  {
    source: '@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
    target: 'plex-600.woff2',
    features: ['init', 'medi', 'fina', 'rlig', 'calt', 'ccmp', 'mark', 'kern'],
  },
];

const require = createRequire(import.meta.url);

/** Tables that no browser draws with; `name` looks like one, but Chromium refuses a font without it. */
const UNUSED_TABLES = ['STAT', 'meta', 'DSIG', 'gasp', 'prep', 'fpgm', 'cvt '];

/**
 * The characters both faces carry: fixed, so that no file under content/ changes a font, and chosen for a budget of 25 KB.
 * Whatever joins (Arabic and Persian letters, harakat) must be here, since a word cannot change font halfway.
 * Latin letters (4 KB a face), Arabic-Indic digits (1.1 KB) and rare signs do not join: the system's fonts draw them.
 */
const CHARACTERS = [
  range(0x0621, 0x063a),
  range(0x0640, 0x0652),
  'پچڤگکی',
  '0123456789',
  ' !"%\'(),-./:?[]',
  '،؛؟«»“”‘’‹›–—…·←',
  '\u00A0\u200C\u200D\u200E\u200F',
].join('');

/** Cuts a face down to the site's characters and features; the same font gives the same bytes. */
export async function subsetFace({ source, features }: Face): Promise<Buffer> {
  return subsetFont(await readFile(require.resolve(source)), CHARACTERS, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: features,
    dropTables: UNUSED_TABLES,
  });
}

/** The address of the file that holds a face. */
export function faceFile({ target }: Face): URL {
  return new URL(`../assets/fonts/${target}`, import.meta.url);
}

if (import.meta.main) await Promise.all(FACES.map(writeFace));

async function writeFace(face: Face): Promise<void> {
  const subset = await subsetFace(face);
  await writeFile(faceFile(face), subset);
  console.log(`${face.target}: ${subset.length} bytes`);
}

/** Every character from one code point to another, both included. */
function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)).join(
    '',
  );
}
