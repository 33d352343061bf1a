import { z } from 'zod';
import { holdsWord, isBlank } from './blank-text.ts';
import { addFault } from '../findings/fault.ts';
import { findHostFault, type HostFault } from '../web/host-fault.ts';

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/u;

/** Tags, entities and marks of Markdown: a field is shown as it is typed. */
const MARKUP =
  /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});|\*\*[^*\s][^*]*\*\*|\[[^[\]]+\]\((?:https?:|\/)[^()\s]*\)/iu;

/** The first tag, entity or mark of Markdown in a text that is shown as it is typed. */
export function findMarkup(text: string): string | undefined {
  return MARKUP.exec(text)?.[0];
}

/** One line of words: a letter or a digit at least; `most` is its greatest length in characters. */
export function plainText(most: number) {
  return plainSigns(most).superRefine((text, ctx) => {
    if (!isBlank(text) && !holdsWord(text)) addFault(ctx, { code: 'field-no-word', params: {} });
    const found = findMarkup(text);
    if (found !== undefined) addFault(ctx, { code: 'field-markup', params: { found } });
  });
}

/** One line of words in Latin letters, such as an outlet's name abroad or its domain. */
export function latinText(most: number) {
  return plainText(most).superRefine((found, ctx) => {
    if (
      holdsWord(found) &&
      /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{N}]/u.test(found)
    )
      addFault(ctx, { code: 'field-not-latin', params: { found } });
  });
}

/** One line of text that shows something, were it punctuation alone. */
export function plainSigns(most: number) {
  return z
    .string()
    .superRefine((text, ctx) => {
      const length = [...text].length;
      if (isBlank(text)) addFault(ctx, { code: 'field-empty', params: {} });
      if (LINE_BREAK.test(text.trim())) addFault(ctx, { code: 'field-multiline', params: {} });
      if (length > most) addFault(ctx, { code: 'field-too-long', params: { most, length } });
    })
    .meta({ minLength: 1, maxLength: most });
}

/** Lines of text, at least one, none twice. */
export function plainTextList(most: number) {
  return z
    .array(plainText(most))
    .min(1)
    .superRefine((texts, ctx) => {
      texts.forEach((found, index) => {
        if (texts.indexOf(found) === index) return;
        addFault(ctx, { code: 'field-duplicate-item', params: { found }, mend: null }, [index]);
      });
    })
    .meta({ uniqueItems: true });
}

/** A full web address, https or http. */
export const webAddressSchema = z
  .string()
  .superRefine((found, ctx) => {
    const fault = findWebAddressFault(found);
    if (fault === undefined) return;
    const code = fault.kind === 'lookalike' ? 'link-lookalike' : 'url-malformed';
    addFault(ctx, { code, params: { found } });
  })
  .meta({ pattern: '^https?://\\S+$', patternErrorMessage: 'اكتب عنوانًا كاملًا يبدأ بـ https://' });

function findWebAddressFault(text: string): HostFault | undefined {
  // Direction marks are welcome in words; in an address they hide.
  const isWhole = /^https?:\/\/[^\s\u200E\u200F\u061C\u2066-\u2069]+$/u.test(text);
  return isWhole ? findHostFault(text) : { kind: 'malformed' };
}
