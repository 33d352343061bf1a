import type { Rule } from '../../rule.ts';
import { checkDanglingIds } from './dangling-ids.ts';
import { suggestMalformedIds } from './malformed-ids.ts';

/** The rules about ids that lead from one record to another. */
export const ID_RULES: readonly Rule[] = [checkDanglingIds, suggestMalformedIds];
