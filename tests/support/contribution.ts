import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a contribution does to the project: the new content of a file (null removes it), or where a link leads. */
export type Change = string | Uint8Array | null | { readonly linkTo: string };

/** A copy of the project's `content/` and `public/` with a contribution laid over it. */
export interface ContributedProject {
  readonly root: string;
  remove(): void;
}

/** The part of the content that most contributions touch: the texts with their registry, and public files. */
const TEXTS_AND_REGISTRY = [
  'content/articles',
  'content/actors',
  'content/outlets',
  'content/topics',
  'public',
];

/** Makes a temporary project from the real content and the changes, by path from the root. */
export function layOver(changes: Readonly<Record<string, Change>>): ContributedProject {
  return layOverFolders(['content', 'public'], changes);
}

/** The same without the facts (events, claims, quotations and what builds on them): a check of it takes half the time. */
export function layOverTexts(changes: Readonly<Record<string, Change>>): ContributedProject {
  return layOverFolders(TEXTS_AND_REGISTRY, {
    'content/pages/about.mdx': '---\ntitle: عن الموقع\nsummary: خلاصة\n---\n\n## المنهج\n\nكلام.\n',
    ...changes,
  });
}

function layOverFolders(
  folders: readonly string[],
  changes: Readonly<Record<string, Change>>,
): ContributedProject {
  const root = mkdtempSync(join(tmpdir(), 'contribution-'));
  for (const folder of folders) cpSync(folder, join(root, folder), { recursive: true });
  for (const [path, change] of Object.entries(changes)) applyChange(join(root, path), change);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function applyChange(path: string, change: Change): void {
  mkdirSync(dirname(path), { recursive: true });
  if (change === null) rmSync(path, { recursive: true, force: true });
  else if (typeof change === 'string' || change instanceof Uint8Array) writeFileSync(path, change);
  else symlinkSync(change.linkTo, path);
}
