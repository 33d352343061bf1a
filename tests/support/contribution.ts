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

/** Makes a temporary project from the real content and the changes, by path from the root. */
export function layOver(changes: Readonly<Record<string, Change>>): ContributedProject {
  const root = mkdtempSync(join(tmpdir(), 'contribution-'));
  for (const folder of ['content', 'public']) cpSync(folder, join(root, folder), { recursive: true });
  for (const [path, change] of Object.entries(changes)) applyChange(join(root, path), change);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function applyChange(path: string, change: Change): void {
  mkdirSync(dirname(path), { recursive: true });
  if (change === null) rmSync(path, { recursive: true, force: true });
  else if (typeof change === 'string' || change instanceof Uint8Array) writeFileSync(path, change);
  else symlinkSync(change.linkTo, path);
}
