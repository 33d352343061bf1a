import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { BodyBlock } from '../domain/entities/blocks.ts';

/**
 * Keeps each article's parsed body in a file named by its digest, outside Astro's own store:
 * with the bodies inside, 10,000 articles need 1.5 GB of memory.
 */
const FOLDER = '.cache/blocks';

/** Whether the body of that digest is kept. */
export function hasBlocks(digest: string): boolean {
  return existsSync(pathOf(digest));
}

/** Keeps a body under its digest. */
export function writeBlocks(digest: string, blocks: readonly BodyBlock[]): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(pathOf(digest), JSON.stringify(blocks));
}

/** The body kept under a digest; throws when there is none. */
export function readBlocks(digest: string): BodyBlock[] {
  return JSON.parse(readFileSync(pathOf(digest), 'utf8')) as BodyBlock[];
}

/** Removes every kept body whose digest is not among those in use. */
export function dropOtherBlocks(digests: ReadonlySet<string>): void {
  if (!existsSync(FOLDER)) return;
  for (const name of readdirSync(FOLDER)) {
    if (!digests.has(name.replace(/\.json$/u, ''))) rmSync(`${FOLDER}/${name}`);
  }
}

function pathOf(digest: string): string {
  return `${FOLDER}/${digest}.json`;
}
