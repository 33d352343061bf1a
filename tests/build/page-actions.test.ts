import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTACTS, listSiteFiles, readSiteFile, SITE_URL } from '../support/built-site.ts';

const records = listSiteFiles('dist', 'index.html').filter((path) =>
  /^(?:articles|events|actors|topics|outlets)\/[^/]+\/index\.html$/u.test(path),
);

describe('a site that has a repository', () => {
  it.each(records)('offers to edit %s in its file, and to report an error with its address', (path) => {
    const links = listLinks(readSiteFile('dist', path));
    const page = path.replace(/index\.html$/u, '');
    const edit = links.find((href) => href.startsWith(`${CONTACTS.REPO_URL}/edit/main/`));
    expect(existsSync(edit?.slice(`${CONTACTS.REPO_URL}/edit/main/`.length) ?? '')).toBe(true);
    const report = links.find((href) => href.startsWith(`${CONTACTS.REPO_URL}/issues/new`));
    const { searchParams } = new URL(report ?? '');
    expect(searchParams.get('address')).toBe(`${SITE_URL}/${page}`);
    expect(existsSync(`.github/ISSUE_TEMPLATE/${searchParams.get('template')}`)).toBe(true);
  });
});

describe('a site that has neither repository nor address', () => {
  it.each(listSiteFiles('.build/based', '.html'))('offers nothing of the kind on %s', (path) => {
    const html = readSiteFile('.build/based', path);
    expect(html).not.toMatch(/عدّل هذه الصفحة|أبلغ عن خطأ|github\.com/u);
    expect(listLinks(html).filter((href) => /^mailto:[^?]/u.test(href))).toEqual([]);
  });
});

function listLinks(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/gu)].map(([, href]) =>
    (href ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}
