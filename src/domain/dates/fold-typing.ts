/** What an Arabic keyboard or a word processor writes for a mark of EDTF, such as «؟» (U+061F) for `?`. */
const PUNCTUATION = {
  '\u060C': ',',
  '\u061F': '?',
  '\u066A': '%',
  '\u2026': '..',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u0640': '-',
  '\uFF0D': '-',
  '\u223C': '~',
  '\uFF5E': '~',
} as const satisfies Record<string, string>;

/** Turns the marks of Arabic keyboards and word processors into those of EDTF. */
export function foldPunctuation(text: string): string {
  return [...text].map((mark) => PUNCTUATION[mark as keyof typeof PUNCTUATION] ?? mark).join('');
}

/** Turns Arabic-Indic, Persian and full-width digits into ASCII: «٢٠٢٥» and «۲۰۲۵» into `2025`. */
export function foldDigits(text: string): string {
  // The digits of these scripts start at U+0660, U+06F0 and U+FF10, so the last four bits are their value.
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}
