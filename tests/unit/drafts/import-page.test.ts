import { describe, expect, it } from 'vitest';
import { importPage } from '../../../src/drafts/import-page.ts';

const NOBODY = { actors: [], topics: [], outlets: [] };
const MEGABYTE = 1_000_000;
const PROSE = 'فقرة فيها جملة تامة من كلام كثير، وفيها أرقام 12 وأسماء.';

describe('a page of a megabyte', () => {
  it.each([
    ['of paragraphs', `${PROSE}\n\n`],
    ['of short lines', 'سطر قصير\n'],
    ['of lines that could be titles', 'سطر من أربع كلمات\n'],
    ['of dates', '07 اغسطس 2020\n'],
    ['of sentences that break off', 'جملة تنقطع عند حيث\n\n'],
    ['of lines broken to a width', 'سطر طويل من كلام كثير جدا لا ينتهي بنقطة ولا بغيرها أبدا\n'],
    ['in one line', 'كلمة أخرى هنا '],
    ['of signs', '*'.repeat(60)],
  ])('%s is read in time that grows with it and not faster', { timeout: 60_000 }, (_, piece) => {
    const half = piece.repeat(MEGABYTE / 2 / Buffer.byteLength(piece));
    const text = ['عنوان من أربع كلمات', half, PROSE, half].join('\n');
    expect(importPage(text, NOBODY, { added: '2026-11-22' })).toHaveProperty('draft');
  });
});

describe('characters that show nothing', () => {
  it('are taken out of the text, and listed with their lines', () => {
    const page = importPage(`عنوان من أربع كلمات\n\nفقرة فيها جملة\u200B تامة\uFEFF من كلام.\n`, NOBODY, {
      added: '2026-11-22',
    });
    if (typeof page === 'string') throw new Error(page);
    expect(page.hidden).toEqual([{ line: 3, count: 2 }]);
    expect(page.layout.body[0]?.text).toBe('فقرة فيها جملة تامة من كلام.');
  });
});
