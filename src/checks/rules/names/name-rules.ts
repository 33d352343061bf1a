import type { Rule } from '../../rule.ts';
import { checkNameTwins } from './name-twins.ts';
import { checkActorForms } from './actor-forms.ts';
import { checkOwnForms } from './own-forms.ts';
import { checkCommonForms } from './common-forms.ts';
import { checkActorMemberships } from './actor-memberships.ts';
import { checkOutletTwins } from './outlet-twins.ts';

/** The rules about the names of actors, outlets and records. */
export const NAME_RULES: readonly Rule[] = [
  checkNameTwins,
  checkActorForms,
  checkOwnForms,
  checkCommonForms,
  checkActorMemberships,
  checkOutletTwins,
];
