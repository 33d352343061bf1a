import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { recordOfPath, type CollectionName } from '../domain/collections.ts';
import { decodeText } from './decode-text.ts';

/** What stands at a path of `content/` or `public/`: only ordinary files are ever opened. */
export type EntryKind = 'file' | 'symlink' | 'special';

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
  /** The collection and id the path stands for, when it is a recognised record. */
  readonly record?: { readonly collection: CollectionName; readonly id: string };
}

/** The raw files of a project, as the rules see them. */
export interface Project {
  readonly entries: readonly Entry[];
  /** Takes the findings about `content/` as a whole. */
  readonly content: VFile;
}

/** The greatest size of a file under `content/`. */
export const MOST_BYTES = 1_000_000;

/** Enough to tell what kind of file it is. */
const HEAD_BYTES = 512;

/** Reads every file under `content/` and `public/` of the project at `root`, following no symbolic link. */
export function readProject(root: string): Project {
  const paths = ['content', 'public'].flatMap((folder) => listPaths(root, folder));
  return {
    entries: paths.map(({ path, stats }) => readEntry(root, path, stats)),
    content: new VFile({ path: 'content' }),
  };
}

interface FoundPath {
  readonly path: string;
  readonly stats: Stats;
}

function listPaths(root: string, path: string): FoundPath[] {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [{ path, stats }];
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => listPaths(root, `${path}/${name}`));
}

function readEntry(root: string, path: string, stats: Stats): Entry {
  const file = new VFile({ path });
  const kind = stats.isSymbolicLink() ? 'symlink' : stats.isFile() ? 'file' : 'special';
  const record = recordOfPath(path);
  const isText = path.startsWith('content/') || /\.svg$/iu.test(path);
  const opened = kind === 'file' && isText && stats.size <= MOST_BYTES;
  const readable = opened && decodeText(file, readFileSync(join(root, path)));
  const head = kind === 'file' && path.startsWith('public/') ? readHead(join(root, path)) : Buffer.alloc(0);
  return { path, kind, bytes: stats.size, file, readable, head, ...(record && { record }) };
}

function readHead(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}
