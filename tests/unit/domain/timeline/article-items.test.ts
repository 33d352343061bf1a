import { describe, expect, it } from 'vitest';
import { datedSchema } from '../../../../src/domain/dates/dated.ts';
import { outletSchema } from '../../../../src/domain/outlet.ts';
import { listArticleItems } from '../../../../src/domain/timeline/article-items.ts';

const getOutlet = (id: string) => ({ ...outletSchema.parse({ name: 'الوقت', kind: 'news-site' }), id });

describe('articles on the timeline', () => {
  it('go by their outlet, with their own title and address', () => {
    const outlet = { id: 'alwaqt', basis: 'stated' as const };
    const articles = [{ id: 'a', title: 'عنوان', date: datedSchema.parse('2015'), outlet }];
    expect(listArticleItems(articles, getOutlet)).toMatchObject([
      {
        id: 'a',
        label: 'عنوان',
        short: 'الوقت',
        path: '/articles/a/',
        mark: 'article',
        outlet: { id: 'alwaqt' },
      },
    ]);
  });

  it.each([
    ['2020-08-07', 'نص 2020'],
    ['[2024-02-08..2024-02-10]', 'نص 2024'],
    ['2019?', 'نص'],
    ['[2019-12-30..2020-01-02]', 'نص'],
    ['2023-10/..', 'نص'],
  ])('of unknown publisher and dated %s go by «%s»', (edtf, short) => {
    const outlet = { basis: 'unknown' as const, reason: 'لا ناشر في النص' };
    const articles = [{ id: 'a', title: 'عنوان', date: datedSchema.parse(edtf), outlet }];
    expect(listArticleItems(articles, getOutlet)).toMatchObject([{ short, outlet: undefined }]);
  });
});
