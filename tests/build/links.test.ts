import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/tools/serve-folder.ts';
import { listPageAddresses, listSiteFiles, readSiteFile, SITES } from '../support/built-site.ts';

describe.each(SITES)('the links of $folder under $base', ({ folder, base }) => {
  let site: ServedFolder;

  beforeAll(async () => {
    site = await serveFolder({ folder, base, port: 0 });
  });
  afterAll(() => site.close());

  it('all resolve, with their fragments', async () => {
    const { links } = await new LinkChecker().check({
      path: [site.address, `${site.address}404.html`],
      recurse: true,
      checkFragments: true,
      linksToSkip: async (link) => !link.startsWith(new URL(site.address).origin),
    });
    const checked = links.filter(({ state }) => state !== LinkState.SKIPPED);
    expect(
      checked.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => ({ url, parent })),
    ).toEqual([]);
    expect(checked.length).toBeGreaterThan(listPageAddresses(folder).length);
  }, 120_000);

  it('lead to every page from the home page', async () => {
    const { links } = await new LinkChecker().check({
      path: site.address,
      recurse: true,
      linksToSkip: async (link) => !link.startsWith(new URL(site.address).origin),
    });
    const reached = new Set(links.map(({ url }) => decodeURI(url.replace(/#.*$/u, ''))));
    const missed = listPageAddresses(folder).filter(
      (address) => !reached.has(`${site.address}${address.slice(1)}`),
    );
    expect(missed).toEqual(['/404.html']);
  }, 120_000);

  it('point at files that are there, whatever attribute holds them', () => {
    const files = new Set(listSiteFiles(folder, '').map((path) => `${base}${path}`));
    const missing = listSiteFiles(folder, '.html').flatMap((path) =>
      listReferences(readSiteFile(folder, path))
        .filter((reference) => reference.startsWith('/') && !files.has(toFile(reference)))
        .map((reference) => ({ path, reference })),
    );
    expect(missing).toEqual([]);
  });
});

function listReferences(html: string): string[] {
  const references = html.matchAll(
    /\b(?:href|src|action|content|poster)="([^"]*)"|url\(["']?([^"')]+)["']?\)/gu,
  );
  return [...references].map(([, attribute, css]) => attribute ?? css ?? '');
}

function toFile(reference: string): string {
  const path = decodeURI(reference.replace(/[?#].*$/u, ''));
  return path.endsWith('/') ? `${path}index.html` : path;
}
