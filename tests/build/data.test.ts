import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { DATA_FILE_NAMES } from '../../src/domain/data/data-files.ts';
import { readSiteFile, readSiteJson, SITE_URL, SITES } from '../support/built-site.ts';

/** Quotations stand together on one page, and so do relations; every other record has its own. */
const WITH_PAGES = DATA_FILE_NAMES.filter((name) => name !== 'quotes' && name !== 'relations');

describe.each(SITES)('the data of $folder', ({ folder, base }) => {
  it.each(DATA_FILE_NAMES)('%s.json holds to its published schema', (name) => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(readSiteJson(folder, `data/schemas/${name}.schema.json`) as object);
    validate(readSiteJson(folder, `data/${name}.json`));
    expect(validate.errors ?? []).toEqual([]);
    expect(validate([{ id: 'x' }])).toBe(false);
  });

  it.each(WITH_PAGES)('%s.json is sorted by id, and each item leads to its page', (name) => {
    const items = readSiteJson(folder, `data/${name}.json`) as { id: string; url: string }[];
    expect(items.length).toBeGreaterThan(3);
    expect(items.map(({ id }) => id)).toEqual(items.map(({ id }) => id).toSorted());
    for (const { id, url } of items) {
      expect(url).toBe(`${SITE_URL}${base}${name}/${id}/`);
      expect(readSiteFile(folder, `${name}/${id}/index.html`)).toContain('<html');
    }
  });

  it('is the same facts in the RSS feed as in the JSON feed', () => {
    const feed = readSiteJson(folder, 'feed.json') as {
      items: { url: string; title: string; date_published: string }[];
    };
    const rss = readSiteFile(folder, 'rss.xml');
    const titles = [
      ...rss.matchAll(/<item>.*?<title>(.*?)<\/title>.*?<link>(.*?)<\/link>.*?<pubDate>(.*?)<\/pubDate>/gsu),
    ];
    expect(titles.map(([, title, link]) => [unescapeXml(title ?? ''), link])).toEqual(
      feed.items.map(({ title, url }) => [title, url]),
    );
    expect(titles.map(([, , , date]) => date)).toEqual(
      feed.items.map(({ date_published: added }) => new Date(added).toUTCString()),
    );
  });

  it('lists in the sitemap every page but the 404, under the site’s address, without guessed days', () => {
    const sitemap = readSiteFile(folder, 'sitemap-0.xml');
    const addresses = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, address]) => address ?? '');
    expect(
      addresses.every((address) => address.startsWith(`${SITE_URL}${base}`) && address.endsWith('/')),
    ).toBe(true);
    expect(addresses).toContain(`${SITE_URL}${base}articles/iraq-axis-of-balances/`);
    expect(addresses.some((address) => address.includes('404'))).toBe(false);
    expect(sitemap).not.toContain('<lastmod>');
    expect(readSiteFile(folder, 'robots.txt')).toContain(`Sitemap: ${SITE_URL}${base}sitemap-index.xml`);
  });
});

function unescapeXml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
