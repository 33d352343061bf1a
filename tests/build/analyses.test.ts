import { type DOMNode, HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { listSiteFiles, readSiteFile, SITE_URL, SITES } from '../support/built-site.ts';

const ANALYSIS = 'five-texts-one-rapprochement';
const ARTICLES = [
  'iraq-russia-military-cooperation',
  'quadrilateral-alliance-again',
  'russia-rushes-to-fill-the-vacuum',
  'iraq-axis-of-balances',
  'shoigu-arrives-in-baghdad',
];

/** What stands among the words of an analysis and is not of them: the places of passages, and records. */
const BESIDE = ['citation', 'claim-table', 'event-rows', 'stretch'];

const parser = new Parser(
  await new StaticConfigLoader({ root: true, extends: [] }).getConfigFor('page.html'),
);

describe.each(SITES)('the analyses of $folder', ({ folder, base }) => {
  const html = readSiteFile(folder, `analyses/${ANALYSIS}/index.html`);
  const link = `href="${base}analyses/${ANALYSIS}/"`;

  it('lead from every paragraph to the very block it cites', () => {
    expect(html).toContain(`href="${base}articles/iraq-axis-of-balances/#p23"`);
    expect(html).toContain(`href="${base}articles/quadrilateral-alliance-again/#title"`);
  });

  it('show passages word for word, events and a stretch of the timeline', () => {
    const [passage = ''] = html.match(/<blockquote.*?<\/blockquote>/su) ?? [];
    expect(passage).toContain('محكومة بطبيعة العلاقة التي تجمع بغداد مع الولايات المتحدة');
    expect(html).toContain(`href="${base}events/shoigu-visit-2025/"`);
    expect(html).toContain(`href="${base}events/al-araji-maximov-2020/"`);
  });

  it.each(listSiteFiles(`${folder}/analyses`, 'index.html').filter((path) => path.includes('/')))(
    'have in %s 600 to 900 words, with headings, framing and passages',
    (path) => {
      const page = parser.parseHtml(readSiteFile(`${folder}/analyses`, path));
      const prose = page.querySelector('.editors-prose');
      const words = (prose ? textOf(prose) : '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      expect(words.length).toBeGreaterThanOrEqual(600);
      expect(words.length).toBeLessThanOrEqual(900);
    },
  );

  it('are described as articles by the editors, based on the texts they cite', () => {
    const [, json = '[]'] = /<script type="?application\/ld\+json"?>(.*?)<\/script>/su.exec(html) ?? [];
    const [shown] = JSON.parse(json) as Record<string, unknown>[];
    expect(shown).toMatchObject({
      '@type': 'Article',
      datePublished: '2026-11-25',
      author: { name: 'شواهد' },
      isBasedOn: ARTICLES.map((id) => ({ '@id': `${SITE_URL}${base}articles/${id}/` })),
    });
  });

  it.each([
    ['their own page', 'analyses/index.html'],
    ...ARTICLES.map((id) => ['an article they cite', `articles/${id}/index.html`]),
    ['a topic of theirs', 'topics/balance-between-powers/index.html'],
  ])('are listed on %s, %s', (_, path) => {
    expect(readSiteFile(folder, path)).toContain(link);
  });

  it('are not listed on a topic that is not theirs', () => {
    expect(readSiteFile(folder, 'topics/oil-and-gas/index.html')).not.toContain(link);
  });

  it('stand in the sitemap', () => {
    expect(readSiteFile(folder, 'sitemap-0.xml')).toContain(`${SITE_URL}${base}analyses/${ANALYSIS}/`);
  });
});

function textOf(node: DOMNode): string {
  if (node instanceof HtmlElement && BESIDE.some((name) => node.classList.contains(name))) return '';
  return node.childNodes.length === 0 ? node.textContent : node.childNodes.map(textOf).join(' ');
}
