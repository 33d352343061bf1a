import { statSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listSiteFiles, readSiteFile } from '../support/built-site.ts';

const KILOBYTE = 1000;
const pages = listSiteFiles('dist', '.html').map((path) => ({ path, html: readSiteFile('dist', path) }));
const articles = pages.filter(({ path }) => /^articles\/[^/]+\//u.test(path));

describe('the weight of the pages, in brotli', () => {
  it('of the longest article is at most 10 KB of HTML with CSS', () => {
    const weights = articles.map(({ html }) => brotli(html));
    expect(articles.length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...weights)).toBeLessThanOrEqual(10 * KILOBYTE);
  });

  it.each(pages)('of $path is at most 20 KB of HTML with CSS', ({ html }) => {
    expect(brotli(html)).toBeLessThanOrEqual(20 * KILOBYTE);
  });

  it.each(pages)('of $path holds no script or style sheet that blocks it', ({ html }) => {
    const blocking = [...html.matchAll(/<script\b[^>]*\ssrc=[^>]*>/gu)].filter(
      ([tag]) => !/\b(?:async|defer|type="?module)/u.test(tag),
    );
    expect(blocking).toEqual([]);
    expect(html).not.toMatch(/<link[^>]+rel="?stylesheet/u);
  });

  it('of scripts on a page is at most 4 KB', () => {
    for (const { html } of pages) {
      const inline = [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>(.*?)<\/script>/gsu)].map(
        ([, code]) => code ?? '',
      );
      const external = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/gu)].map(([, src]) =>
        readSiteFile('dist', src ?? ''),
      );
      expect(brotli([...inline, ...external].join(''))).toBeLessThanOrEqual(4 * KILOBYTE);
    }
  });

  it('of the fonts is at most 25 KB together, two files', () => {
    const fonts = listSiteFiles('dist', '.woff2');
    expect(fonts).toHaveLength(2);
    const bytes = fonts.reduce((total, path) => total + readSize(path), 0);
    expect(bytes).toBeLessThanOrEqual(25 * KILOBYTE);
  });
});

function brotli(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function readSize(path: string): number {
  return statSync(`dist/${path}`).size;
}
