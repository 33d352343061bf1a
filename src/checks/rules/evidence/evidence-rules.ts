import type { Rule } from '../../rule.ts';
import { checkEvidence } from './evidence.ts';
import { checkQuoteFiles } from './quote-files.ts';
import { checkQuoteTwins } from './quote-twins.ts';
import { checkCoverage } from './coverage.ts';
import { checkWordingForms } from './wording-forms.ts';
import { checkSeals } from './seals.ts';

/** The rules about the words of the texts; seals come last, since a text with another fault is not sealed. */
export const EVIDENCE_RULES: readonly Rule[] = [
  checkEvidence,
  checkQuoteFiles,
  checkQuoteTwins,
  checkCoverage,
  checkWordingForms,
  checkSeals,
];
