import type { Rule } from '../../rule.ts';
import { checkAddresses } from './addresses.ts';
import { checkAddressFields } from './address-fields.ts';

/** The rules about links and addresses. */
export const ADDRESS_RULES: readonly Rule[] = [checkAddresses, checkAddressFields];
