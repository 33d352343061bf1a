import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { codeSpan } from '../../../../src/tools/change/code-span.ts';
import { compareSites } from '../../../../src/tools/change/compare-sites.ts';
import { describeChange } from '../../../../src/tools/change/describe-change.ts';
import { disarmMarkdown } from '../../../../src/tools/change/disarm-markdown.ts';
import { choosePagesToShow } from '../../../../src/tools/change/pages-to-show.ts';
import { readSite, type DataRecord, type SiteSnapshot } from '../../../../src/tools/change/site-snapshot.ts';

const hostileWords = fc.array(
  fc.constantFrom(
    '|',
    '`',
    '<img src=x>',
    '](http://e.com)',
    '![a',
    '@team',
    '#1',
    '**',
    '\n- ',
    '&lt;',
    'www.e.com',
    'نص',
    '\u202E',
    '~~',
    '  \n\n# ',
  ),
  { maxLength: 8 },
);

const before = site({
  articles: [record('first', 'المقال الأول')],
  actors: [record('someone', 'طرف'), record('gone', 'طرف محذوف')],
  pages: { '/': 'رئيسية', '/articles/first/': 'نص', '/actors/gone/': 'طرف محذوف' },
});
const after = site({
  articles: [record('first', 'المقال الأول'), record('second', 'المقال الثاني')],
  actors: [record('someone', 'طرف سُمّي')],
  events: [record('meeting', 'لقاء')],
  pages: { '/': 'رئيسية وجديد', '/articles/first/': 'نص', '/articles/second/': 'نص ثانٍ' },
});

describe('the summary of a change', () => {
  const change = compareSites(before, after);
  const summary = describeChange(change);

  it('counts and names what came, went and changed', () => {
    expect(summary).toContain('| المقالات / Articles | 1 | 0 | 0 |');
    expect(summary).toContain('| الأطراف / Actors | 0 | 1 | 1 |');
    expect(summary).toContain('| الأحداث / Events | 1 | 0 | 0 |');
    expect(summary).toContain('| العناوين / Addresses | 1 | 1 | 1 |');
    expect(summary).toContain('- المقال الثاني (second)');
    expect(summary).toContain('- طرف محذوف (gone)');
    expect(summary).not.toContain('المقال الأول');
  });

  it('gives the weight of each page it touches, before and after', () => {
    expect(change.pages.changed).toEqual([
      { address: '/', before: expect.any(Number), after: expect.any(Number) },
    ]);
    expect(change.pages.added).toEqual([
      { address: '/articles/second/', before: undefined, after: expect.any(Number) },
    ]);
    expect(summary).toMatch(/\| &#47;articles&#47;second&#47; \| أُضيف \/ added \| – \| \d+ \|/u);
  });

  it('tells first what is added, articles before what rests on them', () => {
    const record = (id: string) => ({ id, name: id });
    const added = (...ids: string[]) => ({ added: ids.map(record), removed: [], changed: [] });
    const records = new Map<string, object>([
      ['actors', added('x')],
      ['articles', added('y')],
      ['claims', { added: [], removed: [], changed: [record('c')] }],
      ['events', added('v', 'w')],
    ]);
    const titles = [...describeChange({ ...change, records } as never).matchAll(/^### .* \/ (\w+)$/gmu)];
    expect(titles.slice(0, 4).map(([, title]) => title)).toEqual(['Articles', 'Events', 'Actors', 'Claims']);
  });

  it('asks for pictures of new and changed pages, articles first', () => {
    expect(choosePagesToShow(change)).toEqual(['/articles/second/', '/']);
  });

  it('tells a new style from new content, and lets the home page speak for it', () => {
    const redressed = compareSites(before, {
      ...before,
      pages: mapValues(before.pages, (html) => `<style/>${html}`),
    });
    expect(redressed.pages).toEqual({ added: [], removed: [], changed: [] });
    expect(redressed.redressed).toBe(3);
    expect(choosePagesToShow(redressed)).toEqual(['/']);
    expect(describeChange(redressed)).toContain('3 pages changed around their content only');
  });

  it('says so when nothing changed and when there is nothing to compare with', () => {
    expect(describeChange(compareSites(before, before))).toContain('Nothing that a reader sees');
    expect(describeChange(undefined)).toContain('no earlier build');
    expect(readSite('tests/no-such-site')).toBeUndefined();
  });

  it('makes nothing but text of whatever a contribution is called', () => {
    fc.assert(
      fc.property(hostileWords, (parts) => {
        const text = parts.join('');
        const html = toHtml(parse(`- ${disarmMarkdown(`س${text}`)}`) as never);
        expect(html).not.toMatch(/<(?!\/?(?:ul|li)>)/u);
        const table = toHtml(parse(`| a | b |\n|---|---|\n| ${disarmMarkdown(text)} | x |`) as never);
        expect(table.match(/<td>/gu)).toHaveLength(2);
      }),
    );
  });
});

describe('a code span', () => {
  it('holds what was put in, and nothing comes out of it', () => {
    fc.assert(
      fc.property(hostileWords, (parts) => {
        const text = parts
          .join('')
          .replace(/[\s\u202E]+/gu, ' ')
          .trim();
        const code = toHtml({ type: 'text', value: text === '' ? '  ' : text });
        const html = toHtml(parse(`- س ${codeSpan(parts.join(''))} ص`) as never);
        expect(html).toBe(`<ul>\n<li>س <code>${code}</code> ص</li>\n</ul>`);
      }),
    );
  });
});

function parse(markdown: string) {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
  return processor.runSync(processor.parse(markdown));
}

function record(id: string, name: string): DataRecord {
  return { id, name, text: JSON.stringify({ id, name }) };
}

function site({
  pages,
  ...records
}: { pages: Record<string, string> } & Record<string, unknown>): SiteSnapshot {
  const html = Object.entries(pages).map(
    ([address, text]) => [address, `<body><main>${text}</main></body>`] as const,
  );
  return {
    records: new Map(Object.entries(records as Record<string, DataRecord[]>)),
    pages: new Map(html),
    bytes: html.reduce((total, [, text]) => total + text.length, 0),
  };
}

function mapValues(map: ReadonlyMap<string, string>, change: (value: string) => string): Map<string, string> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
