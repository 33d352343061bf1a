import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId } from '../../../../src/domain/records/ids.ts';
import { suggestSlug } from '../../../../src/drafts/proposals/suggest-slug.ts';

describe('suggestSlug', () => {
  it.each([
    ['Énergie 2025', 'energie-2025'],
    ['شويغو في بغداد', 'shwyghw-fy-bghdad'],
    ['  Shoigu__in Baghdad! ', 'shoigu-in-baghdad'],
    ['!؟…', undefined],
  ])('%s gives %s', (text, slug) => {
    expect(suggestSlug(text)).toBe(slug);
  });

  it('gives a good slug or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slug = suggestSlug(text);
        expect(slug === undefined || isId(slug)).toBe(true);
      }),
    );
  });
});
