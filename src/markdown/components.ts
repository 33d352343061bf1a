/** What an author may write in one component: its attributes, all of them literal strings, and whether it has content. */
export interface ComponentRule {
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
  readonly children: boolean;
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
