import type { VFile } from 'vfile';
import { hasErrors } from '../domain/findings/report.ts';
import { readContext } from './read-context.ts';
import type { CheckContext, Rule } from './rule.ts';
import { checkAddressFields } from './rules/address-fields.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkAnalysisArticles } from './rules/analysis-articles.ts';
import { checkArticlesPresent } from './rules/articles-present.ts';
import { checkActorMemberships } from './rules/actor-memberships.ts';
import { checkActorForms } from './rules/actor-forms.ts';
import { checkArticleDates } from './rules/article-dates.ts';
import { checkClaimAnswers } from './rules/claim-answers.ts';
import { checkClaimOutlets } from './rules/claim-outlets.ts';
import { checkCommonForms } from './rules/common-forms.ts';
import { checkCorrectionDays } from './rules/correction-days.ts';
import { checkCorrectionPlaces } from './rules/correction-places.ts';
import { checkCoverage } from './rules/coverage.ts';
import { checkDanglingIds } from './rules/dangling-ids.ts';
import { checkDocumentUses } from './rules/document-uses.ts';
import { checkEventDates } from './rules/event-dates.ts';
import { checkEventParties } from './rules/event-parties.ts';
import { checkEvidence } from './rules/evidence.ts';
import { checkFileKinds } from './rules/file-kinds.ts';
import { checkFileNames } from './rules/file-names.ts';
import { checkFilePlaces } from './rules/file-places.ts';
import { checkFileSizes } from './rules/file-sizes.ts';
import { checkFileTwins } from './rules/file-twins.ts';
import { checkFutureDays } from './rules/future-days.ts';
import { suggestMalformedIds } from './rules/malformed-ids.ts';
import { checkNameTwins } from './rules/name-twins.ts';
import { checkOutletTwins } from './rules/outlet-twins.ts';
import { checkOwnForms } from './rules/own-forms.ts';
import { checkPrintedDates } from './rules/printed-dates.ts';
import { checkPublicAddresses } from './rules/public-addresses.ts';
import { checkPublicImages } from './rules/public-images.ts';
import { checkPublicKinds } from './rules/public-kinds.ts';
import { checkPublicNames } from './rules/public-names.ts';
import { checkPublicPages } from './rules/public-pages.ts';
import { checkQuoteFiles } from './rules/quote-files.ts';
import { checkQuoteTwins } from './rules/quote-twins.ts';
import { checkSalvagedAnswers } from './rules/salvaged-answers.ts';
import { checkSeals } from './rules/seals.ts';
import { checkSourceText } from './rules/source-text.ts';
import { checkWordingForms } from './rules/wording-forms.ts';
import { checkWeekdays } from './rules/weekdays.ts';

const RULES: readonly Rule[] = [
  checkArticlesPresent,
  checkFileKinds,
  checkFilePlaces,
  checkFileNames,
  checkFileTwins,
  checkFileSizes,
  checkPublicPages,
  checkPublicAddresses,
  checkPublicNames,
  checkPublicKinds,
  checkPublicImages,
  checkSourceText,
  checkWeekdays,
  checkDanglingIds,
  suggestMalformedIds,
  checkNameTwins,
  checkArticleDates,
  checkFutureDays,
  checkPrintedDates,
  checkEventDates,
  checkEvidence,
  checkEventParties,
  checkClaimAnswers,
  checkSalvagedAnswers,
  checkClaimOutlets,
  checkActorForms,
  checkOwnForms,
  checkCommonForms,
  checkActorMemberships,
  checkQuoteFiles,
  checkQuoteTwins,
  checkOutletTwins,
  checkCoverage,
  checkWordingForms,
  checkAddresses,
  checkAddressFields,
  checkCorrectionPlaces,
  checkCorrectionDays,
  checkDocumentUses,
  checkAnalysisArticles,
  // The last, since a text with another fault is not sealed.
  checkSeals,
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
 * Nothing of a contribution is evaluated. `site` is the address under which the site is to be published, where it is known;
 * `today`, the latest day that has begun anywhere, is for those who contribute alone: a build reads no clock.
 */
export function checkProject(root: string, site?: string, today?: string): CheckResult {
  const context = readContext(root, { site, today });
  const { project } = context;
  for (const rule of RULES) rule(context);
  const files = [project.content, ...project.entries.map(({ file }) => file)].filter(
    ({ messages }) => messages.length > 0,
  );
  return { files, failed: files.some(hasErrors), context };
}
