import { describe, expect, it } from 'vitest';
import { layOutPage } from '../../../../src/drafts/layout/lay-out-page.ts';

const STANDFIRST = 'تشمل الخطة خمس محافظات في الجنوب والوسط';
const PROSE = 'فقرة فيها جملة تامة من كلام كثير لا ينتهي إلا بنقطة في آخره.';

describe('the title of a page', () => {
  it.each([
    [
      'a short name of the site over menus',
      ['سماء نيوز العربية', 'مباشر', 'خطة لترميم السوق القديم'],
      'خطة لترميم السوق القديم',
    ],
    [
      'the name of a ministry that does something',
      ['وزارة الكهرباء تعلن خطتها', STANDFIRST],
      'وزارة الكهرباء تعلن خطتها',
    ],
    [
      'the name of a ministry over menus',
      ['وزارة الكهرباء والطاقة المتجددة', 'الرئيسية', 'خطة لترميم السوق القديم'],
      'خطة لترميم السوق القديم',
    ],
    [
      'a series of papers with its number',
      ['سلسلة أوراق موجزة', 'العدد 17', 'مياه الأنهار بين البلديات'],
      'مياه الأنهار بين البلديات',
    ],
    ['a series of other things', ['سلسلة انفجارات تهز المدينة', STANDFIRST], 'سلسلة انفجارات تهز المدينة'],
    ['a ticker of news', ['شريط الأخبار :', 'خطة لترميم السوق القديم'], 'خطة لترميم السوق القديم'],
    ['a title of three words without menus', ['البحيرة التي عادت', STANDFIRST], 'البحيرة التي عادت'],
  ])('under or in %s', (_, head, title) => {
    expect(layOut(...head, PROSE, PROSE).title.text).toBe(title);
  });
});

describe('short lines between title and text', () => {
  const names = ['سامر نجار', 'كاتب من المدينة', 'دمشق', 'بيروت', 'عمّان'];

  it('are the credit while there are as many as names can be, and else are left to the editor', () => {
    expect(layOut('عنوان من أربع كلمات', ...names.slice(0, 4), PROSE, PROSE).credit?.lines).toHaveLength(4);
    const layout = layOut('عنوان من أربع كلمات', ...names, PROSE, PROSE);
    expect(layout.credit).toBeUndefined();
    expect(layout.removed.map(({ kind }) => kind)).toEqual(names.map(() => 'unplaced'));
    expect(layout.decisions.map(({ words }) => words)).toEqual(names);
  });
});

describe("a page's list of its own headings", () => {
  it('is left out, and shows which short lines are headings', () => {
    const headings = ['البداية', 'القناة'];
    const layout = layOut(
      'عنوان من أربع كلمات',
      'المحتويات',
      ...headings,
      ...headings.flatMap((one) => [one, PROSE]),
    );
    expect(layout.body.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
    expect(layout.removed.map(({ text }) => text)).toEqual(['المحتويات', ...headings]);
  });

  it('is none where nothing below bears its names', () => {
    const layout = layOut('عنوان من أربع كلمات', PROSE, 'المحتويات', 'البداية', PROSE);
    expect(layout.body.map(({ text }) => text)).toContain('البداية');
  });
});

function layOut(...lines: readonly string[]) {
  const layout = layOutPage(lines.join('\n\n'));
  if (typeof layout === 'string') throw new Error(layout);
  return layout;
}
