import type { TextRule } from './text-rule.ts';

/** Arabic presentation forms, without those that have no other spelling: ﴾ ﴿ and the honorifics such as ﷺ, and ﷼. */
const FORMS = /[\uFB50-\uFD3D\uFD50-\uFDCE\uFDF0-\uFDF9\uFE70-\uFEFC]+/g;

/** Refuses letters typed as ready-made shapes, such as ﻼ for لا, and suggests the ordinary letters. */
export const refusePresentationForms: TextRule = (text, tell) => {
  for (const { 0: found, index } of text.matchAll(FORMS)) {
    const expected = [found.normalize('NFKC')];
    tell('text-presentation-form', { found }, { at: index, length: found.length, expected });
  }
};
