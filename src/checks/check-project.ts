import type { VFile } from 'vfile';
import { hasErrors } from '../domain/findings/report.ts';
import { readProject } from './project.ts';
import { readRecords } from './read-records.ts';
import type { CheckContext, Rule } from './rule.ts';
import { checkArticlesPresent } from './rules/articles-present.ts';
import { checkActorForms } from './rules/actor-forms.ts';
import { checkArticleDates } from './rules/article-dates.ts';
import { checkClaimAnswers } from './rules/claim-answers.ts';
import { checkCoverage } from './rules/coverage.ts';
import { checkDanglingIds } from './rules/dangling-ids.ts';
import { checkEventParties } from './rules/event-parties.ts';
import { checkEvidence } from './rules/evidence.ts';
import { checkFileKinds } from './rules/file-kinds.ts';
import { checkFileNames } from './rules/file-names.ts';
import { checkFilePlaces } from './rules/file-places.ts';
import { checkFileSizes } from './rules/file-sizes.ts';
import { checkFileTwins } from './rules/file-twins.ts';
import { checkNameTwins } from './rules/name-twins.ts';
import { checkPublicPages } from './rules/public-pages.ts';
import { checkQuoteFiles } from './rules/quote-files.ts';
import { checkSourceText } from './rules/source-text.ts';
import { checkWordingForms } from './rules/wording-forms.ts';

const RULES: readonly Rule[] = [
  checkArticlesPresent,
  checkFileKinds,
  checkFilePlaces,
  checkFileNames,
  checkFileTwins,
  checkFileSizes,
  checkPublicPages,
  checkSourceText,
  checkDanglingIds,
  checkNameTwins,
  checkArticleDates,
  checkEvidence,
  checkEventParties,
  checkClaimAnswers,
  checkActorForms,
  checkQuoteFiles,
  checkCoverage,
  checkWordingForms,
];

/** What a check found: every file that has findings, in the order of their paths. */
export interface CheckResult {
  readonly files: readonly VFile[];
  /** Whether the build must stop. */
  readonly failed: boolean;
  /** What the rules were asked of. */
  readonly context: CheckContext;
}

/**
 * Checks every raw file of the project at `root` before anything else reads it, and reports all faults in one run.
 * Nothing of a contribution is evaluated.
 */
export function checkProject(root: string): CheckResult {
  const project = readProject(root);
  const context = { project, records: readRecords(project) };
  for (const rule of RULES) rule(context);
  const files = [project.content, ...project.entries.map(({ file }) => file)].filter(
    ({ messages }) => messages.length > 0,
  );
  return { files, failed: files.some(hasErrors), context };
}
