import type { Rule } from '../../rule.ts';
import { checkEventParties } from './event-parties.ts';
import { checkClaimAnswers } from './claim-answers.ts';
import { checkSalvagedAnswers } from './salvaged-answers.ts';
import { checkClaimOutlets } from './claim-outlets.ts';
import { checkCorrectionPlaces } from './correction-places.ts';
import { checkDocumentUses } from './document-uses.ts';
import { checkAnalysisArticles } from './analysis-articles.ts';

/** The rules about what the records of one collection, and documents, say of others. */
export const RECORD_RULES: readonly Rule[] = [
  checkEventParties,
  checkClaimAnswers,
  checkSalvagedAnswers,
  checkClaimOutlets,
  checkCorrectionPlaces,
  checkDocumentUses,
  checkAnalysisArticles,
];
