import { describe, expect, it } from 'vitest';
import { formatCitePlace } from '../../../../src/components/event/cite-place.ts';
import { someArticle } from '../../../support/some-article.ts';

const article = {
  ...someArticle('a'),
  head: [
    { id: 'title', kind: 'title', text: 'س' },
    { id: 'printed-date', kind: 'printed-date', text: 'س' },
    { id: 'caption', kind: 'caption', text: 'س' },
  ],
  body: [
    { id: 'زيارة-الوفد', kind: 'heading', text: 'زيارة الوفد', hast: [], level: 2 },
    { id: 'p12', kind: 'list-item', text: 'س', hast: [] },
    { id: 'table-1', kind: 'table', text: 'س', hast: [] },
  ],
} as const;

describe('formatCitePlace', () => {
  it.each([
    ['p12', 'ف12'],
    ['title', 'العنوان'],
    ['printed-date', 'التاريخ المطبوع'],
    ['caption', 'الصورة'],
    ['زيارة-الوفد', 'عنوان داخل النص'],
    ['table-1', 'الجدول'],
  ])('calls the block %s «%s»', (block, name) => {
    expect(formatCitePlace(article, block)).toBe(name);
  });

  it('throws on a block that is not there', () => {
    expect(() => formatCitePlace(article, 'p13')).toThrow('There is no block "p13" in the article "a"');
  });
});
