import { describe, expect, it } from 'vitest';
import { listSiteFiles, readSiteFile, readSiteJson, SITE_URL, SITES } from '../support/built-site.ts';
import { isFirstText } from '../support/first-texts.ts';

interface ArticleFacts {
  readonly id: string;
  readonly paragraphs: number;
  readonly date: { readonly edtf: string; readonly basis: string };
  /** How the date is worded on the page. */
  readonly wording: string;
  readonly outlet: { readonly id?: string; readonly basis: string; readonly words: string };
}

/** What EDITORIAL facts say of each article, oldest first. */
const FACTS: readonly ArticleFacts[] = [
  {
    id: 'iraq-russia-military-cooperation',
    paragraphs: 9,
    date: { edtf: '[2015-11-12..2015-11-30]', basis: 'external' },
    wording: 'بين 12 و30 نوفمبر/تشرين الثاني 2015',
    outlet: { id: 'alwaqt', basis: 'stated', words: 'الوقت (مذكور في النص).' },
  },
  {
    id: 'quadrilateral-alliance-again',
    paragraphs: 10,
    date: { edtf: '2020-08-07', basis: 'stated' },
    wording: '7 أغسطس/آب 2020',
    outlet: { basis: 'unknown', words: 'غير معروف.' },
  },
  {
    id: 'russia-rushes-to-fill-the-vacuum',
    paragraphs: 14,
    date: { edtf: '[2024-02-08..2024-02-10]', basis: 'inferred' },
    wording: 'بين 8 و10 فبراير/شباط 2024',
    outlet: { basis: 'unknown', words: 'غير معروف.' },
  },
  {
    id: 'iraq-axis-of-balances',
    paragraphs: 23,
    date: { edtf: '[2025-09-16..2025-09-18]', basis: 'external' },
    wording: 'بين 16 و18 سبتمبر/أيلول 2025',
    outlet: { id: 'almutalee', basis: 'stated', words: 'المطلع (مذكور في النص)، نقلًا عن صحيفة العرب.' },
  },
  {
    id: 'shoigu-arrives-in-baghdad',
    paragraphs: 11,
    date: { edtf: '[2025-09-16..2025-09-18]', basis: 'external' },
    wording: 'بين 16 و18 سبتمبر/أيلول 2025',
    outlet: { id: 'alarabipost', basis: 'external', words: 'alarabipost.com (من خارج النص).' },
  },
];

interface DataArticle {
  readonly id: string;
  readonly url: string;
  readonly date: { readonly edtf?: string; readonly basis: string; readonly reason?: string };
  readonly outlet: { readonly id?: string; readonly basis: string; readonly reason?: string };
  readonly pageUpdated?: string;
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
}

interface FeedItem {
  readonly url: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_published: string;
}

describe.each(SITES)('what $folder says of the five articles', ({ folder, base }) => {
  const data = readSiteJson(folder, 'data/articles.json') as DataArticle[];
  const feed = readSiteJson(folder, 'feed.json') as { items: FeedItem[] };

  it('lists them oldest first on the page of articles or newest first, the two of 2025 together', () => {
    const html = readSiteFile(folder, 'articles/index.html');
    const order = FACTS.map(({ id }) => html.indexOf(`href="${base}articles/${id}/"`));
    expect(order.every((position) => position > 0)).toBe(true);
    const sorted = [...order].sort((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(order);
  });

  describe.each(FACTS)('$id', ({ id, paragraphs, date, wording, outlet }) => {
    const html = readSiteFile(folder, `articles/${id}/index.html`);
    const record = data.find((item) => item.id === id);
    const item = feed.items.find(({ url }) => url === `${SITE_URL}${base}articles/${id}/`);

    it(`has ${paragraphs} numbered paragraphs, the same in page and data`, () => {
      const numbers = Array.from({ length: paragraphs }, (_, index) => `p${index + 1}`);
      expect([...html.matchAll(/\sid="(p\d+)"/gu)].map(([, number]) => number)).toEqual(numbers);
      expect(record?.blocks.map((block) => block.id).filter((block) => /^p\d+$/u.test(block))).toEqual(
        numbers,
      );
    });

    it('shows every word of every block', () => {
      const words = visibleText(html);
      expect(record?.blocks.length).toBeGreaterThan(0);
      for (const { id: block, text } of record?.blocks ?? []) expect(words, block).toContain(text);
    });

    it('gives its date with its provenance in page, data and feed', () => {
      expect(visibleText(html)).toContain(wording);
      expect(record?.date).toMatchObject(date);
      expect(date.basis === 'stated' || (record?.date.reason ?? '') !== '').toBe(true);
      expect(item?.content_text).toContain(wording);
      expect(item?.date_published).toBe('2026-11-22T00:00:00Z');
    });

    it('marks up a day as its date only where the day is known', () => {
      const structured = JSON.stringify(structuredData(html));
      const exact = date.edtf === '2020-08-07';
      expect(structured.includes('"datePublished":"2020-08-07"')).toBe(exact);
      expect(structured.includes('datePublished')).toBe(exact);
      const [strip = ''] = /<dl class="provenance">.*?<\/dl>/su.exec(html) ?? [];
      const days = [...strip.matchAll(/<time[^>]*datetime="?([^"\s>]+)/gu)].map(([, day]) => day);
      expect(days).toEqual(exact ? ['2020-08-07'] : []);
    });

    it('names its outlet as it is known, and nobody else as publisher', () => {
      expect(record?.outlet.id).toBe(outlet.id);
      expect(record?.outlet.basis).toBe(outlet.basis);
      const publishers = structuredData(html).flatMap((entry) =>
        'publisher' in entry ? [entry['publisher']] : [],
      );
      expect(publishers.length).toBe(outlet.basis === 'stated' ? 1 : 0);
      expect(JSON.stringify(structuredData(html))).toContain(`"creditText":"الناشر: ${outlet.words}`);
      expect(item?.content_text).toContain(`الناشر: ${outlet.words}`);
      expect(JSON.stringify(publishers)).not.toContain('شواهد');
    });
  });

  it('knows 2025-01-08 only as the day a page was last updated', () => {
    const holders = listSiteFiles(folder, '')
      .filter((path) => /\.(?:html|json|xml|txt)$/u.test(path))
      .filter((path) =>
        /2025-01-08|8 يناير\/كانون الثاني 2025|يناير 8, 2025/u.test(readSiteFile(folder, path)),
      );
    expect(holders).toEqual(['articles/iraq-russia-military-cooperation/index.html', 'data/articles.json']);
    const html = readSiteFile(folder, 'articles/iraq-russia-military-cooperation/index.html');
    expect(html).not.toMatch(/datetime="?2025-01-08/u);
    expect(JSON.stringify(structuredData(html))).not.toContain('2025-01-08');
    expect(
      data
        .filter(({ pageUpdated }) => pageUpdated !== undefined)
        .map(({ id, pageUpdated }) => [id, pageUpdated]),
    ).toEqual([['iraq-russia-military-cooperation', '2025-01-08']]);
  });

  it('makes no page and no link of a guessed outlet', () => {
    const outlets = listSiteFiles(folder, 'index.html').filter((path) => /^outlets\/[^/]+\//u.test(path));
    const known = readSiteJson(folder, 'data/outlets.json') as { id: string; name: string }[];
    expect(outlets).toEqual(known.map(({ id }) => `outlets/${id}/index.html`).toSorted());
    expect(known.map(({ name }) => name).join()).not.toMatch(/ميدل إيست أونلاين|العربي الجديد/u);
    for (const path of listSiteFiles(folder, '.html')) {
      expect(readSiteFile(folder, path)).not.toMatch(/<a\b[^>]*>[^<]*(?:ميدل إيست أونلاين|العربي الجديد)/u);
    }
  });

  it('has 67 paragraphs in all', () => {
    const numbered = data
      .filter(isFirstText)
      .flatMap(({ blocks }) => blocks.filter(({ id }) => /^p\d+$/u.test(id)));
    expect(numbered).toHaveLength(67);
  });
});

function structuredData(html: string): Record<string, unknown>[] {
  const scripts = html.matchAll(/<script type="?application\/ld\+json"?>(.*?)<\/script>/gsu);
  return [...scripts].flatMap(([, json]) => JSON.parse(json ?? '') as Record<string, unknown>[]);
}

/** The words a reader sees, white space folded and character references resolved. */
function visibleText(html: string): string {
  return html
    .replace(/<(script|style|svg)\b.*?<\/\1>/gsu, '')
    .replace(
      /<\/?(?:p|li|ul|ol|div|h\d|dd|dt|dl|details|summary|nav|aside|section|article|br|figure|figcaption|footer|header)\b[^>]*>/gu,
      ' ',
    )
    .replace(/<[^>]+>/gu, '')
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/giu, (_, hex: string, ten: string) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(ten)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ');
}
