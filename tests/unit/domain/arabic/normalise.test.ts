import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../../../src/domain/arabic/normalise.ts';

describe('normaliseName', () => {
  it.each([
    ['hamza above on alef', 'الأعرجي', 'الاعرجي'],
    ['hamza below on alef', 'إيران', 'ايران'],
    ['madda on alef', 'آسيا', 'اسيا'],
    ['wasla on alef', 'ٱلعراق', 'العراق'],
    ['a hamza typed after its alef', 'ا\u0654مريكا', 'امريكا'],
    ['harakat and shadda', 'السُّودانِيّ', 'السوداني'],
    ['tanwin', 'جيشًا', 'جيشا'],
    ['dagger alef', 'الرحمٰن', 'الرحمن'],
    ['tatweel', 'العــراق', 'العراق'],
    ['a hamza typed over tatweel after its yeh', 'ري\u0640\u0654س', 'رئس'],
    ['presentation forms', 'ﺍﻟﻌﺮﺍﻕ', 'العراق'],
    ['the ligature of lam and alef', 'ﺑﻼد', 'بلاد'],
    ['keheh and Farsi yeh', 'کرد السودانی', 'كرد السوداني'],
    ['invisible format characters', 'رو\u200Dسيا\u200F', 'روسيا'],
    ['Latin capitals', 'Sergei Shoigu', 'sergei shoigu'],
  ])('folds %s', (_, text, expected) => {
    expect(normaliseName(text)).toBe(expected);
  });

  it.each([
    ['teh marbuta and heh', 'قوة', 'قوه'],
    ['alef maksura and yeh', 'على', 'علي'],
    ['hamza on waw and waw', 'رؤى', 'روى'],
    ['hamza on yeh and yeh', 'رئيس', 'رييس'],
    ['a lone hamza and none', 'سماء', 'سما'],
    ['a name with the article and without', 'الأسد', 'أسد'],
    ['a country and its adjective', 'السودان', 'السوداني'],
  ])('tells %s apart', (_, one, other) => {
    expect(normaliseName(one)).not.toBe(normaliseName(other));
  });

  const texts = fc.string({
    unit: fc.constantFrom(...'اأإآٱبؤئءةهىيیکلاﻻ\u064B\u0651\u0654\u0670\u0640\u200C Éé8٨'),
  });

  it('gives its own result again, and one result for NFC and NFD', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = normaliseName(text);
        expect(normaliseName(once)).toBe(once);
        expect(normaliseName(text.normalize('NFD'))).toBe(once);
      }),
    );
  });

  it('gives one result for each letter, however the letters around it fold', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('أ', 'إ', 'بـ', 'تَ', 'ئ', 'ى', 'ﻻ', 'ک', 'A')), (letters) => {
        expect(normaliseName(letters.join(''))).toBe(letters.map(normaliseName).join(''));
      }),
    );
  });
});
