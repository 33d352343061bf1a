import { describe, expect, it } from 'vitest';
import { datedSchema } from '../../../../src/domain/dates/dated.ts';
import { outletSchema } from '../../../../src/domain/entities/outlet.ts';
import { listArticleItems } from '../../../../src/domain/timeline/article-items.ts';

const getOutlet = (id: string) => ({ ...outletSchema.parse({ name: 'الوقت', kind: 'news-site' }), id });

describe('articles on the timeline', () => {
  it('have their own title and address, and their publisher', () => {
    const outlet = { id: 'alwaqt', basis: 'stated' as const };
    const articles = [{ id: 'a', title: 'عنوان', date: datedSchema.parse('2015'), outlet }];
    expect(listArticleItems(articles, getOutlet)).toMatchObject([
      { id: 'a', label: 'عنوان', path: '/articles/a/', outlet: { id: 'alwaqt', name: 'الوقت' } },
    ]);
  });

  it('have no publisher where none is known, whatever is guessed', () => {
    const outlet = { basis: 'unknown' as const, reason: 'لعله «الوقت»، ولم يتأكد' };
    const articles = [{ id: 'a', title: 'عنوان', date: datedSchema.parse('2015'), outlet }];
    expect(listArticleItems(articles, getOutlet)[0]?.outlet).toBeUndefined();
  });
});
