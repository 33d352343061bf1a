/** How grave a finding is: an error stops check and build, a warning is only shown. */
export type Severity = 'error' | 'warning';

/** One message in the two languages of the project, Arabic first. */
export interface Bilingual {
  readonly ar: string;
  readonly en: string;
}

/** What the catalogue knows about one code: its severity and how to word it from its parameters. */
export interface FindingKind<Params> {
  readonly severity: Severity;
  readonly say: (params: Params) => Bilingual;
}

/** Declares a code that stops the build. */
export function error<Params>(say: (params: Params) => Bilingual): FindingKind<Params> {
  return { severity: 'error', say };
}

/** Declares a code that is shown and lets the build go on. */
export function warning<Params>(say: (params: Params) => Bilingual): FindingKind<Params> {
  return { severity: 'warning', say };
}
