import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../src/markdown/guard/check-text.ts';

const BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const windows1256 = [...new TextDecoder('windows-1256').decode(BYTES)];

const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى'];
const HARAKAT = [...'ًٌٍَُِّْ'];

/** Arabic as its bytes in windows-1256 read in another encoding. */
function misread(text: string, encoding: string): string {
  return new TextDecoder(encoding).decode(Uint8Array.from(text, (letter) => windows1256.indexOf(letter)));
}

function findMojibake(text: string) {
  const file = new VFile(text);
  checkText(file);
  return file.messages.filter(({ ruleId }) => ruleId === 'text-mojibake');
}

const EUROPEAN = [
  'Élysée Übermut façade naïve Ærøskøbing çözüm Güneş Ñuñoa «Où ça» Þórður',
  'déjà vu, à côté, âge, œuvre, Noël, aïe, Çà et là, ÉTÉ, FÊTE, ÊTRE',
  'Ärger über Öl, Größe, STRAßE, äußern, ÄÖÜ äöüß',
  'år, øl, ærø, Åå, blåbærgrød, ÆØÅ æøå, åäö ÅÄÖ, jäääär, öö, Ääni',
  'señor, ¿Qué?, ¡Ñandú!, áéíóú, ÁÉÍÓÚÜÑ, Málaga, Íñigo',
  'ação, São Tomé, coração, põem, ÃO, ìò, città è così',
  'Ísland, Þingvellir, æði, það, óð, Ögmundur',
  'İstanbul, Şükrü, ağaç, ÖÇ, ığdır',
  'français × 3, 5 ÷ 2, Ø 12 mm, ÀÉ',
];

describe('Arabic in windows-1256 that was read as', () => {
  const words = fc
    .tuple(
      fc.array(fc.constantFrom(...LETTERS), { minLength: 3, maxLength: 12 }),
      fc.constantFrom(...LETTERS, ...HARAKAT),
    )
    .map(([letters, last]) => [...letters, last].join(''));

  it.each(['iso-8859-1', 'windows-1252'])(
    '%s is found, and the words that were meant are suggested',
    (encoding) => {
      fc.assert(
        fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (list) => {
          const found = findMojibake(`قال ${misread(list.join(' '), encoding)}، ثم`);
          expect(found.map(({ column, expected }) => [column, expected])).toEqual([[5, [list.join(' ')]]]);
        }),
        { numRuns: 500 },
      );
    },
  );

  it('takes the short words among the others with them', () => {
    const found = findMojibake('ÇáÚÑÇÞ æÑæÓíÇ Ýí ÈÛÏÇÏ');
    expect(found.map(({ expected }) => expected)).toEqual([['العراق وروسيا في بغداد']]);
  });
});

describe('words of European languages', () => {
  it.each(EUROPEAN)('are no mojibake: %s', (text) => {
    expect(findMojibake(text)).toEqual([]);
    expect(findMojibake(`قال (${text})`)).toEqual([]);
  });
});
