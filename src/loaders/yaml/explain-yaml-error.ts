import type { YAMLError } from 'yaml';
import type { Bilingual } from '../../domain/findings/finding-kind.ts';

/** What went wrong, by the parser's code and words, as someone would say it who knows no YAML. */
const REASONS: readonly (readonly [code: YAMLError['code'], words: RegExp, reason: Bilingual])[] = [
  [
    'BLOCK_AS_IMPLICIT_KEY',
    /compact mappings/u,
    {
      ar: 'في القيمة نقطتان بعدهما مسافة، أو بعدها سطر يبدأ بمسافة؛ ضع القيمة كلها بين علامتي تنصيص في سطر واحد',
      en: 'the value holds a colon and a space, or the line after it is indented; put all of it in quotation marks on one line',
    },
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    /./u,
    {
      ar: 'ليس في السطر اسم حقل بعده نقطتان ومسافة: ‎name: …‎',
      en: 'the line holds no name of a field with a colon and a space after it: "name: …"',
    },
  ],
  [
    'MISSING_CHAR',
    /quote/u,
    { ar: 'علامة تنصيص فُتحت هنا ولم تُغلق', en: 'a quotation mark opens here and is never closed' },
  ],
  ['BAD_INDENT', /^Flow/u, { ar: 'قوس فُتح هنا ولم يُغلق', en: 'a bracket opens here and is never closed' }],
  [
    'BAD_INDENT',
    /./u,
    { ar: 'المسافات في أول السطر غير مسافات ما قبله', en: 'the line is not indented like those before it' },
  ],
  [
    'UNEXPECTED_TOKEN',
    /node end|^Unexpected scalar token$/u,
    {
      ar: 'بعد انتهاء القيمة كلام؛ ضع القيمة كلها بين علامتي تنصيص مفردتين',
      en: 'words follow where the value has ended; put all of it in single quotation marks',
    },
  ],
  [
    'UNEXPECTED_TOKEN',
    /block-seq-ind/u,
    {
      ar: 'تبدأ القيمة بشرطة؛ ضعها بين علامتي تنصيص',
      en: 'the value begins with a dash; put it in quotation marks',
    },
  ],
  [
    'UNEXPECTED_TOKEN',
    /^Not a YAML token/u,
    {
      ar: 'تبدأ القيمة بـ ‎>‎ أو ‎|‎؛ ضعها بين علامتي تنصيص',
      en: 'the value begins with > or |; put it in quotation marks',
    },
  ],
  [
    'BAD_SCALAR_START',
    /./u,
    {
      ar: 'تبدأ القيمة بعلامة محجوزة؛ ضعها بين علامتي تنصيص',
      en: 'the value begins with a reserved sign; put it in quotation marks',
    },
  ],
  [
    'BAD_DQ_ESCAPE',
    /./u,
    {
      ar: 'في القيمة ‎\\‎ بين علامتي تنصيص مزدوجتين؛ ضعها بين مفردتين',
      en: 'the value holds \\ between double quotation marks; use single ones',
    },
  ],
];

const INDENTED: Bilingual = {
  ar: 'يبدأ أول حقل بمسافة؛ احذفها',
  en: 'the first field is indented; delete the spaces before it',
};

/** Why the parser could not read a document: in words where the mistake is a usual one, else in the parser's own. */
export function explainYamlError({ code, message }: YAMLError, text: string): Bilingual {
  if (isIndented(text)) return INDENTED;
  const known = REASONS.find(([known, words]) => known === code && words.test(message));
  return known?.[2] ?? { ar: 'كتابة لا تُفهم هنا', en: message.split('\n')[0] ?? code };
}

/** Whether the fields of a document begin after spaces. */
export function isIndented(text: string): boolean {
  return /^(?:[ \t]*(?:#.*)?\r?\n)*[ ]+[^\s#]/u.test(text);
}
