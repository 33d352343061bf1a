import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The sites that the build tests look at: the same content under two base paths. */
export const SITES = [
  { folder: 'dist', base: '/' },
  { folder: '.build/based', base: '/iraq-russia/' },
] as const;

/** The production address that the tested sites were built for. */
export const SITE_URL = 'https://shawahid.example';

/** The repository and the address for messages of the site in `dist`; the one under a base path has neither. */
export const CONTACTS = {
  REPO_URL: 'https://github.com/shawahid-example/shawahid',
  CONTACT_EMAIL: 'editors@shawahid.example',
} as const;

/** Lists the files of a built site with a given ending, from its root, in order. */
export function listSiteFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .toSorted();
}

/** Reads a file of a built site. */
export function readSiteFile(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Reads a JSON file of a built site. */
export function readSiteJson(folder: string, path: string): unknown {
  return JSON.parse(readSiteFile(folder, path));
}

/** The addresses of the pages of a site, from its root: `/`, `/articles/`, … and `/404.html`. */
export function listPageAddresses(folder: string): string[] {
  return listSiteFiles(folder, '.html').map((path) => `/${path.replace(/index\.html$/u, '')}`);
}
