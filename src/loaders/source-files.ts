import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { VFile } from 'vfile';
import { COLLECTIONS, isSingleFile, type CollectionName } from '../domain/records/collections.ts';
import { hasErrors } from '../domain/findings/report.ts';

/** One record's file, read as text, and the digest of all that its reading depends on. */
export interface SourceFile {
  readonly id: string;
  readonly path: string;
  readonly file: VFile;
  readonly digest: string;
}

const READERS = ['src/domain', 'src/markdown', 'src/loaders'];

/** Reads the files of a collection in the order of their names. The digest covers the text and the code that reads it. */
export function readSourceFiles(collection: CollectionName): SourceFile[] {
  const code = hashCode();
  return listPaths(collection).map((path) => {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
    return {
      id: basename(path, COLLECTIONS[collection].extension),
      path,
      file: new VFile({ path, value: text }),
      digest: hash(code, collection, text),
    };
  });
}

/** A record's values as Astro stores them: a list goes under `items`, since an entry's data has to be an object. */
export function toStored(value: unknown): Record<string, unknown> {
  return Array.isArray(value) ? { items: value } : { ...(value as Record<string, unknown>) };
}

/** A file has faults, which `check` tells as well. */
class FaultyFileError extends Error {}

/** Throws one Error that lists every fault of a file, as `path:line:col code message`. */
export function refuseFaulty(file: VFile): void {
  if (!hasErrors(file)) return;
  const faults = file.messages.map(
    ({ line, column, ruleId, reason, note }) =>
      `${file.path}:${line ?? 1}:${column ?? 1}  ${ruleId}  ${reason}\n    ${note}`,
  );
  throw new FaultyFileError(faults.join('\n'));
}

/** Loads a collection; in dev again whenever a file of it changes, and there its faults are the preview's to show. */
export async function loadAndWatch(
  { watcher, logger }: LoaderContext,
  collection: CollectionName,
  load: () => Promise<void>,
): Promise<void> {
  if (!watcher) return load();
  const attempt = () =>
    load().catch((error: unknown) => {
      if (!(error instanceof FaultyFileError))
        logger.error(error instanceof Error ? error.message : String(error));
    });
  await attempt();
  const { extension } = COLLECTIONS[collection];
  const path = isSingleFile(collection) ? `content/${collection}${extension}` : `content/${collection}`;
  watcher.add(path);
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (changed) => {
      if (changed.replaceAll('\\', '/').includes(`/${path}`)) void attempt();
    });
  }
}

/** A collection whose folder is not there has no records: git keeps no empty folders. */
function listPaths(collection: CollectionName): string[] {
  const { extension } = COLLECTIONS[collection];
  const folder = `content/${collection}`;
  if (isSingleFile(collection)) return [`${folder}${extension}`].filter((path) => existsSync(path));
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  return names.toSorted().map((name) => `${folder}/${name}`);
}

function hashCode(): string {
  const files = READERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`),
  );
  return hash(...files.toSorted().map((path) => readFileSync(path, 'utf8')));
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}
