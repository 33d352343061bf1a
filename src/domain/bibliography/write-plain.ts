import { endRightToLeft } from '../arabic/end-right-to-left.ts';
import { formatDay } from '../dates/format-date.ts';
import type { BibliographyItem, Issued } from './bibliography-item.ts';

/** Writes items as Arabic text, one a paragraph. The byte order mark tells browsers that the file is UTF-8, whatever its server says. */
export function writePlain(items: readonly BibliographyItem[]): string {
  return `\uFEFF${items.map((item) => `${formatReference(item)}\n`).join('\n')}`;
}

/** An item as a line of a bibliography: what it is, and where it stands. */
export function formatReference(item: BibliographyItem): string {
  return `${describeReference(item)} ${item.address}`;
}

/** The line without the address that ends it: title, publisher, date, place, and in brackets how they are known. */
export function describeReference(item: BibliographyItem): string {
  const { speaker, title, publisher, issued, place, notes, original } = item;
  const parts = [publisher && endRightToLeft(publisher), formatIssued(issued), place];
  const source = [`«${title}»`, ...parts.filter((part) => part !== undefined)].join('، ');
  const said = speaker === undefined ? source : `${speaker}، في ${source}`;
  const known = notes.length > 0 ? `${said} [${notes.join('؛ ')}]` : said;
  return original !== undefined && place === undefined
    ? `${known}. الأصل: ${original} · شواهد:`
    : `${known}. شواهد:`;
}

function formatIssued(issued: Issued): string {
  return 'day' in issued ? formatDay(issued.day) : issued.words;
}
