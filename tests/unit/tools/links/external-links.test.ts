import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeLinks } from '../../../../src/tools/links/describe-links.ts';
import { listExternalLinks } from '../../../../src/tools/links/external-links.ts';
import { followLinks } from '../../../../src/tools/links/follow-links.ts';

describe('the links that lead out of a site', () => {
  it('are those of its pages, each once, without its own and those that share a page', () => {
    const pages = new Map([
      ['/', '<a class="x" href="https://example.org/a?b=1&amp;c=2">أ</a><a href="/articles/">م</a>'],
      ['/x/', '<a href=https://example.org/شويغو>ش</a><a href="https://example.org/a?b=1&#38;c=2">أ</a>'],
      ['/y/', '<a href="https://wa.me/?text=x">و</a><a href="https://site.example/x/">هنا</a>'],
    ]);
    expect(listExternalLinks(pages, 'https://site.example')).toEqual([
      { url: 'https://example.org/a?b=1&c=2', pages: ['/', '/x/'] },
      { url: 'https://example.org/شويغو', pages: ['/x/'] },
    ]);
  });
});

describe('following links', () => {
  const asked: string[] = [];
  let server: Server;
  let origin = '';

  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(Number(/\d{3}/u.exec(url)?.[0] ?? 200), { 'Content-Type': 'text/html' });
      response.end('<a href="/further">لا يُتبَع</a>');
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('tells what is there from what is gone and from what does not say, and goes no further', async () => {
    const paths = ['/شويغو-يصل', '/404', '/410', '/403'];
    const links = await followLinks(paths.map((path) => ({ url: origin + path, pages: ['/x/'] })));
    expect(links.map(({ state }) => state)).toEqual(['there', 'gone', 'gone', 'silent']);
    expect(asked).not.toContain('/further');
    const report = describeLinks(links);
    expect(report).toContain('1 of 4 lead where they say');
    expect(report.match(/لم تعد هناك/gu)).toHaveLength(2);
  });

  it('asks nobody when there is no link', async () => {
    await expect(followLinks([])).resolves.toEqual([]);
  });
});
