import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDTF_PATTERN } from '../../../../src/domain/dates/edtf-pattern.ts';
import { edtfText } from './edtf-arbitraries.ts';

describe("the pattern of dates in the editors' schemas", () => {
  const pattern = new RegExp(EDTF_PATTERN, 'u');

  it('accepts every date that the parser accepts', () => {
    fc.assert(fc.property(edtfText, (text) => pattern.test(text)));
  });

  it.each(['', '7 أغسطس 2020', '07/08/2020', '2020-8-7', '2020-13', '2020-08-32', '٢٠٢٠', '2020 '])(
    'draws a red line under %j',
    (text) => {
      expect(text).not.toMatch(pattern);
    },
  );
});
