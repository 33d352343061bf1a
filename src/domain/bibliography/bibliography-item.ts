/** When the cited thing was published: an exact day, or words that say how far it is known. */
export type Issued = { readonly day: string } | { readonly words: string };

/** What CSL calls a text: an article of a newspaper or agency, or a page of the web. */
type BibliographyType = 'article-newspaper' | 'webpage';

/** One thing to cite, before it takes the form of a format. A field that is absent is not known. */
export interface BibliographyItem {
  /** Also the key under which BibTeX and CSL name it; its parts are joined by a full stop, which no id holds. */
  readonly id: string;
  readonly type: BibliographyType;
  /** Whose words are cited, where the thing is a quotation. */
  readonly speaker?: string | undefined;
  readonly title: string;
  /** The outlet that published it. */
  readonly publisher?: string | undefined;
  readonly issued: Issued;
  /** Its place within the text, «الفقرة 7». */
  readonly place?: string | undefined;
  /** What a reader must know to trust the rest: how date and outlet are known, whom the text relays. */
  readonly notes: readonly string[];
  /** The addresses of the paragraphs it rests on, where it is the editors' own record. */
  readonly grounds?: readonly string[] | undefined;
  /** The cited words themselves, verbatim. */
  readonly words?: string | undefined;
  /** The address of the original as it is typed, where it is known. */
  readonly original?: string | undefined;
  /** Its full address on this site. */
  readonly address: string;
}

/** How a bibliography writes that the date of publication is not known: «دون تاريخ». */
export const UNDATED = 'د.ت';

/** The address a format gives first, percent-encoded: the original's for a whole text; a place in it has an address only on this site. */
export function addressOf({ original, place, address }: BibliographyItem): string {
  return place === undefined && original !== undefined ? new URL(original).href : address;
}

/** All that is said of an item beside its own fields, in one line: its place, the notes, and the other of its addresses. */
export function noteOf(item: BibliographyItem): string {
  const { place, notes, grounds, original, address } = item;
  return [
    place,
    ...notes,
    grounds && `يقوم على: ${grounds.join(' ')}`,
    original && (place === undefined ? `نصه في شواهد: ${address}` : `الأصل: ${new URL(original).href}`),
  ]
    .filter((part) => part !== undefined)
    .join('. ');
}
