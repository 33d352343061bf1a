/** What an author may write in one component: its attributes, all of them literal strings, whether it has content, and where it stands. */
export interface ComponentRule {
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
  readonly children: boolean;
  /** Whether it stands among words instead of by itself. */
  readonly inline?: true;
}

/** The components a document may use, by name; anything else in angle brackets is refused. */
export type ComponentRules = Readonly<Record<string, ComponentRule>>;

/** The components of an article: an editors' note, a mark on a misprint of the source, a figure. */
export const ARTICLE_COMPONENTS = {
  Note: { attributes: {}, children: true },
  Sic: { attributes: { of: 'required' }, children: true },
  Figure: {
    attributes: { src: 'required', alt: 'required', caption: 'optional', credit: 'optional' },
    children: false,
  },
} as const satisfies ComponentRules;

/**
 * The components that lead from the editors' own documents to what they speak of: a citation among words, a passage word
 * for word, a question against every text, an event, the events of a stretch of time; and framing, the editors' own words, which cite nothing.
 */
export const DOCUMENT_COMPONENTS = {
  Cite: { attributes: { article: 'required', block: 'required' }, children: false, inline: true },
  Passage: { attributes: { article: 'required', block: 'required', exact: 'optional' }, children: false },
  ClaimTable: { attributes: { id: 'required' }, children: false },
  EventRow: { attributes: { id: 'required' }, children: false },
  TimelineStretch: { attributes: { from: 'required', to: 'required' }, children: false },
  Framing: { attributes: {}, children: true },
} as const satisfies ComponentRules;
