import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COLLECTIONS, isCollectionName, type CollectionName } from '../../domain/records/collections.ts';
import type { Project } from '../project.ts';

/** The addresses that the site answers to, from its root and without base path. */
export interface SiteAddresses {
  /** Whether a page or a file the site makes, or one in public/, stands at a decoded path. */
  has(path: string): boolean;
  /** Whether the site itself makes a page or a file at a path, whatever is in public/. */
  makes(path: string): boolean;
  /** Every address, for suggestions. */
  list(): readonly string[];
}

/** One file of `src/pages`: its address in parts, `[…]` where an id or a name stands. */
interface Route {
  readonly address: string;
  readonly pattern: RegExp;
  /** What may stand in each `[…]`; undefined where that is not known before the site is built. */
  readonly values: readonly (readonly string[] | undefined)[];
}

const PARAMETER = /\[[^\]]+\]/gu;
/** The data files are named after the collections they hold; relations come of the events. */
const DATA_NAMES = [...Object.keys(COLLECTIONS), 'relations'];
/** Made by an integration, not by a page. */
const MADE_ELSEWHERE = ['/sitemap-index.xml'];

/** Lists a site's addresses from the files of `src/pages`, the records of a project, and its public files. */
export function listSiteAddresses({ entries }: Project): SiteAddresses {
  const ids = Map.groupBy(
    entries.flatMap(({ record }) => (record ? [record] : [])),
    ({ collection }) => collection,
  );
  const routes = listPages().map((page) => toRoute(page, ids));
  const files = new Set(
    entries.flatMap(({ path }) => (path.startsWith('public/') ? [path.slice('public'.length)] : [])),
  );
  const makes = (path: string) =>
    MADE_ELSEWHERE.includes(path) ||
    routes.some(({ pattern, values }) => {
      const found = pattern.exec(path);
      return (
        found !== null && values.every((known, index) => known?.includes(found[index + 1] ?? '') ?? true)
      );
    });
  return {
    makes,
    has: (path) => files.has(path) || makes(path),
    list: () => [...routes.flatMap(expand), ...MADE_ELSEWHERE, ...files],
  };
}

function listPages(): string[] {
  const folder = fileURLToPath(new URL('../../pages', import.meta.url));
  const names = readdirSync(folder, { recursive: true }) as string[];
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:astro|ts)$/u.test(name) && name !== '404.astro')
    .toSorted();
}

function toRoute(page: string, ids: ReadonlyMap<CollectionName, readonly { readonly id: string }[]>): Route {
  const address = page.endsWith('.ts')
    ? `/${page.slice(0, -'.ts'.length)}`
    : `/${page.slice(0, -'.astro'.length)}/`.replace(/\/index\/$/u, '/');
  const pattern = address
    .split(PARAMETER)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('([^/]+)');
  const [, section = ''] = address.split('/');
  const records = isCollectionName(section) ? (ids.get(section) ?? []) : undefined;
  const valuesOf = (parameter: string) => {
    if (section === 'data') return DATA_NAMES;
    return parameter === '[id]' || parameter === '[slug]' ? records?.map(({ id }) => id) : undefined;
  };
  const values = (address.match(PARAMETER) ?? []).map(valuesOf);
  return { address, pattern: new RegExp(`^${pattern}$`, 'u'), values };
}

/** Every address of a route; none of one with a parameter that is not known, for suggestions can do without. */
function expand({ address, values }: Route): string[] {
  const [first, ...others] = values;
  if (values.length === 0) return [address];
  return others.length > 0 ? [] : (first ?? []).map((value) => address.replace(PARAMETER, value));
}
