import type { BibliographyItem } from './bibliography-item.ts';
import { toCsl } from './write-csl.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** What TeX would read as commands. Braces are named, since BibTeX counts even the ones with a backslash. */
const TEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes items as BibTeX in UTF-8, for BibTeX and biblatex alike. By hand, because Citation.js either drops every Arabic
 * letter or escapes nothing, and drops a date that is not exact.
 */
export function writeBibtex(items: readonly BibliographyItem[]): string {
  return items.map(writeEntry).join('\n');
}

function writeEntry(item: BibliographyItem): string {
  const { id, type, title, publisher, issued, abstract, note, URL } = toCsl(item);
  const printed = type === 'article-newspaper';
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', braced(title)],
    [printed ? 'journal' : 'publisher', publisher && braced(publisher)],
    ...dateFields(issued),
    ['abstract', abstract && braced(abstract)],
    ['note', note && braced(note)],
    ['language', '{arabic}'],
    // An address is copied as it stands; percent signs in it are what `url` expects.
    ['url', `{${URL}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},\n` : []));
  return `@${printed ? 'article' : 'misc'}{${id},\n${lines.join('')}}\n`;
}

function dateFields(issued: ReturnType<typeof toCsl>['issued']): (readonly [string, string])[] {
  if ('literal' in issued) return [['year', braced(issued.literal)]];
  const [year, month, day] = issued['date-parts'][0];
  return [
    ['year', `{${year}}`],
    ['month', MONTHS[month - 1] ?? ''],
    ['day', `{${day}}`],
  ];
}

function braced(text: string): string {
  const escaped = text.replace(/[\\{}~^%&#$_]/gu, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`);
  // TeX joins two hyphens into a dash and two apostrophes into a quotation mark.
  return `{${escaped.replace(/([-'`])(?=\1)/gu, '$1{}')}}`;
}
