import type { VFile } from 'vfile';
import { hasErrors } from '../domain/findings/report.ts';
import { readContext } from './read-context.ts';
import type { CheckContext, Rule } from './rule.ts';
import { checkAddressFields } from './rules/addresses/address-fields.ts';
import { checkAddresses } from './rules/addresses/addresses.ts';
import { checkAnalysisArticles } from './rules/records/analysis-articles.ts';
import { checkArticlesPresent } from './rules/files/articles-present.ts';
import { checkActorMemberships } from './rules/names/actor-memberships.ts';
import { checkActorForms } from './rules/names/actor-forms.ts';
import { checkArticleDates } from './rules/dates/article-dates.ts';
import { checkClaimAnswers } from './rules/records/claim-answers.ts';
import { checkClaimOutlets } from './rules/records/claim-outlets.ts';
import { checkCommonForms } from './rules/names/common-forms.ts';
import { checkCorrectionDays } from './rules/dates/correction-days.ts';
import { checkCorrectionPlaces } from './rules/records/correction-places.ts';
import { checkCoverage } from './rules/evidence/coverage.ts';
import { checkDanglingIds } from './rules/ids/dangling-ids.ts';
import { checkDocumentUses } from './rules/records/document-uses.ts';
import { checkEventDates } from './rules/dates/event-dates.ts';
import { checkEventParties } from './rules/records/event-parties.ts';
import { checkEvidence } from './rules/evidence/evidence.ts';
import { checkFileKinds } from './rules/files/file-kinds.ts';
import { checkFileNames } from './rules/files/file-names.ts';
import { checkFilePlaces } from './rules/files/file-places.ts';
import { checkFileSizes } from './rules/files/file-sizes.ts';
import { checkFileTwins } from './rules/files/file-twins.ts';
import { checkFutureDays } from './rules/dates/future-days.ts';
import { suggestMalformedIds } from './rules/ids/malformed-ids.ts';
import { checkNameTwins } from './rules/names/name-twins.ts';
import { checkOutletTwins } from './rules/names/outlet-twins.ts';
import { checkOwnForms } from './rules/names/own-forms.ts';
import { checkPrintedDates } from './rules/dates/printed-dates.ts';
import { checkPublicAddresses } from './rules/files/public-addresses.ts';
import { checkPublicImages } from './rules/files/public-images.ts';
import { checkPublicKinds } from './rules/files/public-kinds.ts';
import { checkPublicNames } from './rules/files/public-names.ts';
import { checkPublicPages } from './rules/files/public-pages.ts';
import { checkQuoteFiles } from './rules/evidence/quote-files.ts';
import { checkQuoteTwins } from './rules/evidence/quote-twins.ts';
import { checkSalvagedAnswers } from './rules/records/salvaged-answers.ts';
import { checkSeals } from './rules/evidence/seals.ts';
import { checkSourceText } from './rules/files/source-text.ts';
import { checkWordingForms } from './rules/evidence/wording-forms.ts';
import { checkWeekdays } from './rules/dates/weekdays.ts';

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
