import { addressOf, type BibliographyItem, noteOf } from './bibliography-item.ts';
import { partsOfDay } from './issued.ts';

/** An item as CSL-JSON 1.0.2 has it. */
interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued: { readonly 'date-parts': [[number, number, number]] } | { readonly literal: string };
  readonly abstract?: string;
  readonly note?: string;
  readonly language: 'ar';
  readonly URL: string;
}

/** Writes items as CSL-JSON, which Zotero, Pandoc and the citation processors read. */
export function writeCsl(items: readonly BibliographyItem[]): string {
  return `${JSON.stringify(items.map(toCsl), null, 2)}\n`;
}

/** One item in CSL's fields. A date that is no exact day is literal, so that no program takes it for one. */
export function toCsl(item: BibliographyItem): CslItem {
  const { id, type, speaker, title, publisher, issued, words } = item;
  const note = [speaker === undefined ? [] : `القائل: ${speaker}`, noteOf(item)]
    .flat()
    .filter(Boolean)
    .join('. ');
  return {
    id,
    type,
    title,
    ...(publisher !== undefined && { 'container-title': publisher, publisher }),
    issued: 'day' in issued ? { 'date-parts': [partsOfDay(issued.day)] } : { literal: issued.words },
    ...(words !== undefined && { abstract: words }),
    ...(note !== '' && { note }),
    language: 'ar',
    URL: addressOf(item),
  };
}
