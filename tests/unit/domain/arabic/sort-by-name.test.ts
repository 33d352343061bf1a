import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortByName } from '../../../../src/domain/arabic/sort-by-name.ts';

describe('the order of Arabic names', () => {
  it('is that of the letters, the article left out', () => {
    expect(sorted(['روسيا', 'العراق', 'أوكرانيا', 'الصين', 'إيران', 'الأردن'])).toEqual([
      'الأردن',
      'أوكرانيا',
      'إيران',
      'روسيا',
      'الصين',
      'العراق',
    ]);
  });

  it('takes no «ال» for the article that begins a name of its own', () => {
    expect(sorted(['بغداد', 'ألكسندر كينشاك'])).toEqual(['ألكسندر كينشاك', 'بغداد']);
  });

  it('keeps every item, and does not depend on the order it was given', () => {
    const names = fc.uniqueArray(
      fc.constantFrom('العراق', 'عراق', 'روسيا', 'مصر', 'المصر', 'إيران', 'ايران'),
    );
    fc.assert(
      fc.property(names, (given) => {
        expect(sorted(given)).toEqual(sorted(given.toReversed()));
        expect(sorted(given).toSorted()).toEqual(given.toSorted());
      }),
    );
  });
});

function sorted(names: readonly string[]): string[] {
  return sortByName(names.map((name) => ({ name }))).map(({ name }) => name);
}
