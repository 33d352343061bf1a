import { MONTH_NAMES } from '../arabic/month-names.ts';
import type { BibliographyItem } from './bibliography-item.ts';
import { toCsl } from './write-csl.ts';

/**
 * Writes items as RIS in UTF-8, which reference managers import. By hand, because Citation.js drops a date that is not
 * exact, the month and day of a newspaper's, and the outlet of a web page.
 */
export function writeRis(items: readonly BibliographyItem[]): string {
  return items.map(writeRecord).join('\r\n');
}

function writeRecord(item: BibliographyItem): string {
  const { id, type, title, publisher, issued, abstract, note, URL } = toCsl(item);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', id],
    ['TI', title],
    ['T2', publisher],
    ['PB', publisher],
    ...dateFields(issued),
    ['AB', abstract],
    ['N1', note],
    ['LA', 'ar'],
    ['UR', URL],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${value}\r\n` : []));
  return `${lines.join('')}ER  - \r\n`;
}

function dateFields(issued: ReturnType<typeof toCsl>['issued']): (readonly [string, string])[] {
  if ('literal' in issued) return [['PY', withoutSlashes(issued.literal)]];
  const [year, month, day] = issued['date-parts'][0];
  return [
    ['PY', `${year}`],
    ['DA', `${year}/${pad(month)}/${pad(day)}/`],
  ];
}

/** RIS parts a date at its slashes: «سبتمبر/أيلول» becomes «سبتمبر (أيلول)». */
function withoutSlashes(words: string): string {
  return MONTH_NAMES.reduce(
    (text, { gregorian, levantine }) =>
      text.replaceAll(`${gregorian}/${levantine}`, `${gregorian} (${levantine})`),
    words,
  );
}

function pad(part: number): string {
  return `${part}`.padStart(2, '0');
}
