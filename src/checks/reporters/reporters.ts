import type { Finding } from '../findings.ts';
import { reportGithub } from './report-github.ts';
import { reportJson } from './report-json.ts';
import { reportPretty } from './report-pretty.ts';

/** The reporters by the name that `--format` takes. */
export const REPORTERS = {
  pretty: reportPretty,
  json: reportJson,
  github: reportGithub,
} satisfies Record<string, (findings: readonly Finding[]) => string>;

/** The name of a reporter. */
export type ReporterName = keyof typeof REPORTERS;

/** Whether a word names a reporter. */
export function isReporterName(word: string): word is ReporterName {
  return Object.hasOwn(REPORTERS, word);
}
