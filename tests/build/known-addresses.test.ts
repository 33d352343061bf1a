import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/checks/project.ts';
import { listSiteAddresses } from '../../src/checks/addresses/site-addresses.ts';
import { listPageAddresses, listSiteFiles } from '../support/built-site.ts';

const addresses = listSiteAddresses(readProject('.'));

describe('the addresses that check knows before anything is built', () => {
  it('are those of every page that is built, so that no sound link is refused', () => {
    const pages = listPageAddresses('dist').filter((path) => path !== '/404.html');
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter((path) => !addresses.has(path))).toEqual([]);
  });

  it('are those of every feed and data file', () => {
    const files = ['.json', '.xml', '.txt', '.csv'].flatMap((ending) => listSiteFiles('dist', ending));
    const meant = files.map((path) => `/${path}`).filter((path) => !/\/sitemap-\d+\.xml$/u.test(path));
    expect(meant.length).toBeGreaterThan(20);
    expect(meant.filter((path) => !addresses.has(path))).toEqual([]);
  });

  it('are all built, so that a broken link is refused', () => {
    const built = new Set(listPageAddresses('dist'));
    const pages = addresses.list().filter((path) => path.endsWith('/'));
    expect(pages.filter((path) => !built.has(path))).toEqual([]);
  });
});
