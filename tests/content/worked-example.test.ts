import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { STEPS } from '../../src/tools/example/rehearsal.ts';
import { insertNewFileLinks } from '../../src/tools/example/new-file-links.ts';
import { insertBlocks, transcribeExample } from '../../src/tools/example/transcribe.ts';

describe('the links of CONTRIBUTING to new files', () => {
  it.each(['CONTRIBUTING.md', 'CONTRIBUTING.en.md'])(
    'in %s open the drafts that npm run new writes',
    (path) => {
      const document = readFileSync(path, 'utf8');
      expect(insertNewFileLinks(document), 'stale: run "npm run example" and commit what it writes').toBe(
        document,
      );
      const links = [...document.matchAll(/\]\((\.\.\/\.\.\/new\/main\/[^)]+)\)/gu)].map(
        ([, link = '']) => new URL(link, 'https://github.com/owner/name/blob/main/CONTRIBUTING.md'),
      );
      expect(links.length).toBeGreaterThan(4);
      for (const { href, pathname, searchParams } of links) {
        expect(pathname).toMatch(/^\/owner\/name\/new\/main\/content\/[a-z]+$/u);
        expect(searchParams.get('filename')).toMatch(/^[a-z-]+\.(?:mdx|yaml)$/u);
        expect(searchParams.get('value')).toContain('⟦اكتب');
        // What a server takes as an address at most.
        expect(href.length).toBeLessThan(8000);
      }
    },
  );
});

describe('the worked example of CONTRIBUTING', () => {
  let blocks: ReadonlyMap<string, string>;

  beforeAll(() => {
    blocks = transcribeExample();
  }, 120_000);

  it.each(['CONTRIBUTING.md', 'CONTRIBUTING.en.md'])('in %s shows what the commands print today', (path) => {
    const document = readFileSync(path, 'utf8');
    for (const { name } of STEPS) expect(document).toContain(`<!-- example:${name} -->`);
    const current = insertBlocks(document, blocks);
    expect(document, 'stale: run "npm run example" and commit what it writes').toBe(current);
  });

  it('goes from a draft that is refused to an article that is accepted', () => {
    expect(blocks.get('check-draft')).toContain('placeholder-left');
    expect(blocks.get('check-filled')).toContain('date-unquoted');
    expect(blocks.get('fix')).toContain('name-twin');
    expect(blocks.get('check-event')).toContain('evidence-not-found');
    expect(blocks.get('check-last')).toContain('Errors: 0');
  });
});
