import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { isNumbered } from '../../src/domain/entities/blocks.ts';
import { readArticle } from '../../src/loaders/read-article.ts';
import { LAST_UPDATED_LINE, SOURCE_FIXTURES } from '../fixtures/sources/furniture.ts';
import {
  countMarkedLines,
  listArticleWords,
  listLines,
  listSourceWords,
  splitWords,
} from '../support/source-words.ts';

const FIXTURES = new URL('../fixtures/sources/', import.meta.url);
const ARTICLES = new URL('../../content/articles/', import.meta.url);

describe.each(SOURCE_FIXTURES)('$slug', (fixture) => {
  const bytes = readFileSync(new URL(fixture.file, FIXTURES));
  const source = bytes.toString('utf8');
  const { data, body } = loadArticle(fixture.slug);

  it('has the raw text that was received, byte for byte', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(fixture.sha256);
  });

  it('keeps every word of the source in order, and adds none', () => {
    expect(listArticleWords(data, body)).toEqual(listSourceWords(source, fixture));
  });

  it(`numbers ${fixture.paragraphs} paragraphs, p1 to p${fixture.paragraphs}`, () => {
    const numbered = body.filter(isNumbered).map(({ id }) => id);
    expect(numbered).toEqual(Array.from({ length: fixture.paragraphs }, (_, index) => `p${index + 1}`));
  });

  it('lists only furniture that stands in the source, each line once', () => {
    const lines = listLines(source);
    const found = fixture.lines.map(({ line }) => lines.filter((other) => other === line).length);
    expect(found).toEqual(fixture.lines.map(() => 1));
  });

  it('replaces as many typed list marks as it has list items', () => {
    const items = body.filter(({ kind }) => kind === 'list-item').length;
    const { listMarker } = fixture;
    expect(items).toBe(listMarker?.times ?? 0);
    expect(listMarker ? countMarkedLines(source, listMarker) : 0).toBe(items);
  });
});

const SPELLINGS = [
  { slug: 'iraq-axis-of-balances', block: 'p2', words: 'تابعته "المطلع" أن' },
  { slug: 'iraq-axis-of-balances', block: 'p3', words: 'ينتج نحو "انفتاح واسع' },
  { slug: 'iraq-axis-of-balances', block: 'p4', words: 'توجهها جديدا' },
  { slug: 'iraq-axis-of-balances', block: 'p7', words: 'وجهود الحكومتين المبدولة' },
  { slug: 'iraq-axis-of-balances', block: 'p9', words: 'تفاهات لإبرام' },
  { slug: 'iraq-axis-of-balances', block: 'p12', words: 'العسكريين والامنيين' },
  { slug: 'iraq-axis-of-balances', block: 'p20', words: '"لوك أويل" و"غازبروم نفط"، حيث يتجاوز إجمالي' },
  {
    slug: 'shoigu-arrives-in-baghdad',
    block: 'p2',
    words: '“الاقتصاد، النقل، والأعمال، إلى جانب التعاون العسكري والتقني”',
  },
  { slug: 'shoigu-arrives-in-baghdad', block: 'p4', words: 'لـ”العودة التدريجية”' },
  { slug: 'shoigu-arrives-in-baghdad', block: 'p6', words: 'تسعى – بحسب مصادر عراقية – إلى' },
  { slug: 'shoigu-arrives-in-baghdad', block: 'p9', words: 'في ظل لتحديات الأمنية' },
  { slug: 'russia-rushes-to-fill-the-vacuum', block: 'p1', words: 'موسكو/بغداد - عرضت' },
  { slug: 'russia-rushes-to-fill-the-vacuum', block: 'p1', words: "الإسلامية 'داعش'، فيما" },
  { slug: 'russia-rushes-to-fill-the-vacuum', block: 'p2', words: "موقع 'شفق نيوز' الكردي" },
  { slug: 'russia-rushes-to-fill-the-vacuum', block: 'p12', words: 'بعد مقتل ثلاثة جنود' },
  { slug: 'iraq-russia-military-cooperation', block: 'p2', words: 'الى موسكو والإجتماع' },
  { slug: 'iraq-russia-military-cooperation', block: 'p5', words: 'إحتلت القوات الأمريكية' },
  { slug: 'quadrilateral-alliance-again', block: 'p8', words: 'فإن"السفير الروسي نقل' },
] as const;

describe('what looks like a mistake stays as it was printed', () => {
  it.each(SPELLINGS)('$slug, $block: $words', ({ slug, block, words }) => {
    expect(findText(slug, block)).toContain(words);
  });

  it('opens a quotation that is never closed, and closes one that was never opened', () => {
    expect(findText('quadrilateral-alliance-again', 'p4')).toMatch(/^[^"]* "الجانب الروسي[^"]*$/u);
    expect(findText('quadrilateral-alliance-again', 'p9')).toMatch(/^[^"]*دون آخر"، وفقاً لقوله\.$/u);
  });

  it('keeps the title’s straight quotation marks', () => {
    expect(loadArticle('quadrilateral-alliance-again').data.title).toContain('عن "التحالف الرباعي"');
  });
});

describe('the page’s last update', () => {
  const { data, body } = loadArticle('iraq-russia-military-cooperation');

  it('is kept as pageUpdated', () => {
    expect(data.pageUpdated).toBe('2025-01-08');
  });

  it('is no date of publication', () => {
    expect(data.date).toMatchObject({ edtf: '[2015-11-12..2015-11-30]', basis: 'external' });
  });

  it('is no part of the text', () => {
    const words = listArticleWords(data, body);
    const stamp = splitWords(LAST_UPDATED_LINE.slice(LAST_UPDATED_LINE.indexOf('|') + 1));
    expect(stamp.filter((word) => words.includes(word))).toEqual([]);
  });
});

function loadArticle(slug: string) {
  const url = new URL(`${slug}.mdx`, ARTICLES);
  const file = new VFile({ path: `content/articles/${slug}.mdx`, value: readFileSync(url, 'utf8') });
  const article = readArticle(file);
  if (!article) throw new Error(file.messages.map(String).join('\n'));
  return article;
}

function findText(slug: string, block: string): string {
  return loadArticle(slug).body.find(({ id }) => id === block)?.text ?? '';
}
