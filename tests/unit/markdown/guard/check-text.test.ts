import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { textKinds } from '../../../../src/domain/findings/text.ts';
import { checkText } from '../../../../src/markdown/guard/check-text.ts';
import { listFindings } from '../read-fixture.ts';

function findingsOf(text: string): string[] {
  const file = new VFile(text);
  checkText(file);
  return listFindings(file);
}

const REFUSED: readonly (readonly [title: string, text: string, ...findings: string[]])[] = [
  ['a right-to-left override', 'ab\ncd\u202Eef', '2:3 text-bidi-control'],
  ['an embedding and its end', '\u202Aab\u202C', '1:1 text-bidi-control', '1:4 text-bidi-control'],
  ['an isolate that is never closed', 'نص \u2067كلام', '1:4 text-isolate-unbalanced'],
  [
    'an isolate that closes on the next line',
    '\u2066a\nb\u2069',
    '1:1 text-isolate-unbalanced',
    '2:2 text-isolate-unbalanced',
  ],
  ['a zero-width space inside a word', 'بغ\u200Bداد', '1:3 text-zero-width'],
  ['a selector of shapes inside a word', 'بغ\uFE0Fداد', '1:3 text-zero-width'],
  ['a word joiner', 'بغ\u2060داد', '1:3 text-zero-width'],
  ['a byte order mark that does not open the file', 'ab\uFEFFcd', '1:3 text-zero-width'],
  ['a non-joiner at the end of a word', 'بغداد\u200C وموسكو', '1:6 text-joiner'],
  ['a non-joiner in a Latin word', 'ab\u200Ccd', '1:3 text-joiner'],
  ['a joiner between letters that join anyway', 'بغ\u200Dداد', '1:3 text-joiner'],
  ['a soft hyphen', 'بغ\u00ADداد', '1:3 text-soft-hyphen'],
  ['a Cyrillic letter in a Latin name', 'قال Rоsneft', '1:5 text-mixed-scripts'],
  ['a mark twice on a letter', 'كلَ\u064Eم', '1:2 text-marks-stacked'],
  ['a Hangul filler', 'a\u3164', '1:2 text-filler'],
  ['a bell', 'a\u0007', '1:2 text-control-character'],
  ['a line separator', 'a\u2028b', '1:2 text-control-character'],
  ['half a character', 'a\uD800', '1:2 text-control-character'],
  ['hidden writing in tag characters', 'a\u{E0041}\u{E0042}', '1:2 text-tag-character'],
  ['a lost character', 'بغ\uFFFDاد', '1:3 text-replacement-character'],
  ['Arabic read as windows-1252', 'قال Ø§Ù„عرب', '1:5 text-mojibake'],
  ['quotation marks read as windows-1252', 'a â€œb', '1:3 text-mojibake'],
  ['Arabic read as windows-1256', 'ط§ظ„ط¹ط±ط§ظ‚', '1:1 text-mojibake'],
  ['a lam-alef typed as a shape', 'قال ﻻ', '1:5 text-presentation-form'],
  [
    'what git leaves of a conflict',
    'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n',
    '2:1 text-conflict-marker',
    '4:1 text-conflict-marker',
    '6:1 text-conflict-marker',
  ],
  ['what stands on a line that ends in CRLF', 'a\r\nb\u202Ec', '2:2 text-bidi-control'],
  ['what follows an emoji', '🙂\u200Bx', '1:3 text-zero-width'],
];

const ACCEPTED: readonly (readonly [title: string, text: string])[] = [
  ['harakat and tatweel', 'العِراقُ الشَّقيق، العــراق'],
  ['Arabic quotation marks and dashes', '«كلام» – ثم — ثم “هذا”'],
  ['direction marks around Latin words', 'صاروخ \u200ES-400\u200E و\u200Fهذا\u061C'],
  ['ZWNJ in a Persian word', 'می\u200Cخواهم و\u064E\u200Cها'],
  ['ZWJ after the letter of the Hijri year', '1445 ه\u200D'],
  ['emoji joined by ZWJ', '👨\u200D👩\u200D👧 🏳️\u200D🌈'],
  ['the flag of Wales', '🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'],
  ['a closed isolate', 'قال \u2068Latin\u2069 ثم'],
  ['a no-break space', 'صفحة\u00A05'],
  ['a byte order mark that opens the file', '\uFEFFنص'],
  ['CRLF and tabs', 'a\r\n\tb\r\n'],
  ['ornate parentheses, the blessing, the rial', '﴿نص﴾ ﷺ ﷼'],
  ['Arabic-Indic digits', '٢٩ فبراير ٢٠٢٤'],
  ['French and Turkish letters', 'Âge, Ãlvares, Øre, Ürün'],
  ['a heading underlined with seven signs', 'عنوان\n=======\n'],
];

describe('checkText', () => {
  it.each(REFUSED)('refuses %s', (_, text, ...findings) => {
    expect(findingsOf(text)).toEqual(findings);
  });

  it.each(ACCEPTED)('accepts %s', (_, text) => {
    expect(findingsOf(text)).toEqual([]);
  });

  it('has a refused text for each of its codes', () => {
    const codes = REFUSED.flatMap(([, , ...findings]) => findings.map((finding) => finding.split(' ')[1]));
    expect([...new Set(codes)].toSorted()).toEqual(Object.keys(textKinds).toSorted());
  });

  it('looks only between the two offsets and still counts lines from the start of the file', () => {
    const file = new VFile('a\u202E\nb\u202E\nc\u202E');
    checkText(file, 3, 6);
    expect(listFindings(file)).toEqual(['2:2 text-bidi-control']);
  });

  it('suggests the ordinary letters for a shape', () => {
    const file = new VFile('ﻻ');
    checkText(file);
    expect(file.messages[0]?.expected).toEqual(['لا']);
  });
});
