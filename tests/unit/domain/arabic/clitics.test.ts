import { describe, expect, it } from 'vitest';
import { attachProclitics } from '../../../../src/domain/arabic/clitics.ts';

describe('attachProclitics', () => {
  it.each([
    [
      'a name without the article',
      'روسيا',
      'روسيا بروسيا كروسيا لروسيا وروسيا وبروسيا وكروسيا ولروسيا فروسيا فبروسيا فكروسيا فلروسيا',
    ],
    [
      'a name with the article, whose alef goes after «ل»',
      'العراق',
      'العراق بالعراق كالعراق لالعراق للعراق والعراق وبالعراق وكالعراق ولالعراق وللعراق ' +
        'فالعراق فبالعراق فكالعراق فلالعراق فللعراق',
    ],
    [
      'a name with the article before a lam, which is not written three times',
      'الليكود',
      'الليكود بالليكود كالليكود لالليكود لليكود والليكود وبالليكود وكالليكود ولالليكود ولليكود ' +
        'فالليكود فبالليكود فكالليكود فلالليكود فلليكود',
    ],
    [
      'a name that begins with lam',
      'لوك',
      'لوك بلوك كلوك للوك ولوك وبلوك وكلوك وللوك فلوك فبلوك فكلوك فللوك',
    ],
  ])('gives %s', (_, word, expected) => {
    expect(attachProclitics(word)).toEqual(expected.split(' '));
  });
});
