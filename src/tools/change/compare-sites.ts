import { brotliCompressSync } from 'node:zlib';
import type { DataRecord, SiteSnapshot } from './site-snapshot.ts';

/** What came, what went, and what is there before and after but no longer the same. */
export interface Difference<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly changed: readonly Item[];
}

/** A page that a change touches, with the bytes of its HTML in brotli before and after. */
export interface PageWeight {
  readonly address: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** What a change does to the built site. */
export interface SiteChange {
  /** By the name of the data file; those in which nothing changed are not listed. */
  readonly records: ReadonlyMap<string, Difference<DataRecord>>;
  /** By what stands in a page's `<main>`: a new style or header alone does not make a page a changed one. */
  readonly pages: Difference<PageWeight>;
  /** How many pages changed outside their `<main>` only. */
  readonly redressed: number;
  readonly bytes: { readonly before: number; readonly after: number };
}

/** Compares two built sites, the one before a change and the one after it. */
export function compareSites(before: SiteSnapshot, after: SiteSnapshot): SiteChange {
  const names = [...new Set([...before.records.keys(), ...after.records.keys()])].toSorted();
  const records = names.map((name) => {
    const [old, now] = [before, after].map(({ records: all }) => byId(all.get(name) ?? []));
    return [name, differ(old ?? new Map(), now ?? new Map(), ({ text }) => text)] as const;
  });
  const pages = differ(toPages(before), toPages(after), ({ html }) => mainOf(html));
  const weigh = ({ address }: Page) => ({
    address,
    before: brotliOf(before.pages.get(address)),
    after: brotliOf(after.pages.get(address)),
  });
  const others = [...after.pages].filter(([address, html]) => {
    const old = before.pages.get(address);
    return old !== undefined && old !== html && mainOf(old) === mainOf(html);
  });
  return {
    records: new Map(records.filter(([, difference]) => !isEmpty(difference))),
    pages: {
      added: pages.added.map(weigh),
      removed: pages.removed.map(weigh),
      changed: pages.changed.map(weigh),
    },
    redressed: others.length,
    bytes: { before: before.bytes, after: after.bytes },
  };
}

/** Whether two sides differ in nothing. */
export function isEmpty({ added, removed, changed }: Difference<unknown>): boolean {
  return added.length + removed.length + changed.length === 0;
}

interface Page {
  readonly address: string;
  readonly html: string;
}

function differ<Item>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  textOf: (item: Item) => string,
): Difference<Item> {
  const old = (key: string) => before.get(key);
  return {
    added: [...after].filter(([key]) => !before.has(key)).map(([, item]) => item),
    removed: [...before].filter(([key]) => !after.has(key)).map(([, item]) => item),
    changed: [...after].flatMap(([key, item]) => {
      const was = old(key);
      return was !== undefined && textOf(was) !== textOf(item) ? [item] : [];
    }),
  };
}

function byId(records: readonly DataRecord[]): Map<string, DataRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

function toPages({ pages }: SiteSnapshot): Map<string, Page> {
  return new Map([...pages].map(([address, html]) => [address, { address, html }]));
}

function mainOf(html: string): string {
  return /<main\b.*<\/main>/su.exec(html)?.[0] ?? html;
}

function brotliOf(html: string | undefined): number | undefined {
  return html === undefined ? undefined : brotliCompressSync(html).length;
}
