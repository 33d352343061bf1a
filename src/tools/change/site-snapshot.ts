import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A record of a published data file: its name for readers, and its whole text, by which a change is known. */
export interface DataRecord {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** A built site as it is compared with another. */
export interface SiteSnapshot {
  /** The records of each data file, by its name: `articles`, `events` … */
  readonly records: ReadonlyMap<string, readonly DataRecord[]>;
  /** The HTML of each page, by its address from the site's root: `/articles/x/`. */
  readonly pages: ReadonlyMap<string, string>;
  /** The bytes of all files. */
  readonly bytes: number;
}

/** Reads a built site from its folder; undefined when there is none. */
export function readSite(folder: string): SiteSnapshot | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .toSorted();
  const files = new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
  const texts = (pattern: RegExp) =>
    [...files].flatMap(([path, bytes]) => {
      const name = pattern.exec(path)?.[1];
      return name === undefined ? [] : [[name, bytes.toString('utf8')] as const];
    });
  return {
    records: new Map(texts(/^data\/([^/]+)\.json$/u).map(([name, text]) => [name, readRecords(text)])),
    pages: new Map(texts(/^(.*\.html)$/u).map(([path, html]) => [toAddress(path), html])),
    bytes: [...files.values()].reduce((total, { length }) => total + length, 0),
  };
}

function readRecords(json: string): DataRecord[] {
  const items = JSON.parse(json) as readonly Readonly<Record<string, unknown>>[];
  return items.map((item, index) => ({
    id: typeof item['id'] === 'string' ? item['id'] : String(index),
    name: String(item['title'] ?? item['name'] ?? item['label'] ?? item['question'] ?? item['exact'] ?? ''),
    text: JSON.stringify(item),
  }));
}

function toAddress(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
}
