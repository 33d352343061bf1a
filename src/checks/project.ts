import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { extname, join } from 'node:path';
import { VFile } from 'vfile';
import { recordOfPath, type CollectionName } from '../domain/records/collections.ts';
import { decodeText } from './decode-text.ts';
import { readImageFacts, type ImageFacts } from './images/image-facts.ts';
import { isImageEnding } from './images/image-kinds.ts';

/** What stands at a path of `content/` or `public/`: only ordinary files are ever opened. */
type EntryKind = 'file' | 'symlink' | 'special' | 'unreadable';

/** One entry of the project, with the findings about it; `file` holds its text, empty where it could not be read. */
export interface Entry {
  /** From the project's root, with forward slashes: `content/actors/sergei-shoigu.yaml`. */
  readonly path: string;
  readonly kind: EntryKind;
  readonly bytes: number;
  readonly file: VFile;
  /** Whether `file` holds the decoded text. */
  readonly readable: boolean;
  /** The first bytes of a file under `public/`; no bytes of any other. */
  readonly head: Buffer;
  /** What the bytes of an image under `public/` say of it. */
  readonly image?: ImageFacts;
  /** The collection and id the path stands for, when it is a recognised record. */
  readonly record?: { readonly collection: CollectionName; readonly id: string };
}

/** The raw files of a project, as the rules see them. */
export interface Project {
  readonly entries: readonly Entry[];
  /** Takes the findings about `content/` as a whole. */
  readonly content: VFile;
}

/** The greatest size of a file. */
export const MOST_BYTES = 1_000_000;

/** Enough to tell what kind of file it is. */
const HEAD_BYTES = 512;

/** Reads every file under `content/` and `public/` of the project at `root`, following no symbolic link. */
export function readProject(root: string): Project {
  const paths = ['content', 'public'].flatMap((folder) => listPaths(root, folder));
  return {
    entries: paths.map((found) => readEntry(root, found)),
    content: new VFile({ path: 'content' }),
  };
}

interface FoundPath {
  readonly path: string;
  readonly kind: EntryKind | 'folder';
  readonly bytes: number;
}

function listPaths(root: string, path: string): FoundPath[] {
  const found = findPath(root, path);
  if (found === undefined) return [];
  if (found.kind !== 'folder') return [found];
  try {
    return readdirSync(join(root, path))
      .toSorted()
      .flatMap((name) => listPaths(root, `${path}/${name}`));
  } catch (error) {
    if (isRefusal(error)) return [{ ...found, kind: 'unreadable' }];
    throw error;
  }
}

/** Undefined where `content/` or `public/` itself is missing; what a folder lists and nothing opens has a name that is no text. */
function findPath(root: string, path: string): FoundPath | undefined {
  try {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: path.includes('/') });
    return stats && { path, kind: kindOf(stats), bytes: stats.size };
  } catch (error) {
    if (isRefusal(error)) return { path, kind: 'unreadable', bytes: 0 };
    throw error;
  }
}

function kindOf(stats: Stats): FoundPath['kind'] {
  if (stats.isDirectory()) return 'folder';
  if (stats.isSymbolicLink()) return 'symlink';
  return stats.isFile() ? 'file' : 'special';
}

function readEntry(root: string, { path, kind, bytes: size }: FoundPath): Entry {
  const file = new VFile({ path });
  const record = recordOfPath(path);
  const isPublic = path.startsWith('public/');
  const bytes = kind === 'file' && size <= MOST_BYTES ? readBytes(join(root, path)) : undefined;
  const isText = !isPublic || /\.svg$/iu.test(path);
  const readable = bytes !== undefined && isText && decodeText(file, bytes);
  const isUnread = kind === 'file' && size <= MOST_BYTES && bytes === undefined;
  const ending = extname(path).toLowerCase();
  const isImage = isPublic && bytes !== undefined && isImageEnding(ending);
  return {
    path,
    kind: kind === 'folder' || isUnread ? 'unreadable' : kind,
    bytes: size,
    file,
    readable,
    head: Buffer.from(isPublic && bytes ? bytes.subarray(0, HEAD_BYTES) : []),
    ...(isImage && { image: readImageFacts(ending, bytes) }),
    ...(record && { record }),
  };
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** Whether the system would not open something: no permission, a name that is no text, a path too long, a folder gone meanwhile. */
function isRefusal(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code !== undefined && ['EACCES', 'EPERM', 'ENOENT', 'ENAMETOOLONG', 'ELOOP', 'EIO'].includes(code);
}
