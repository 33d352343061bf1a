import { countNoun, NOUNS } from '../../domain/arabic/plurals.ts';
import type { WeighedClaim } from '../../domain/claims/weigh-claim.ts';
import { RELATION_LABELS } from './claim-labels.ts';

/** A question in one line: how its positions relate, how many texts speak, and how many origins are independent. */
export function summariseClaim({ relation, speaking, origins }: WeighedClaim): string {
  const texts = countNoun(speaking.length, NOUNS.text);
  return `${RELATION_LABELS[relation]} · ${texts} · ${nameOrigins(origins.count)}`;
}

/** The number of independent origins in words: «أصول مستقلة معروفة: 2». */
export function nameOrigins(count: number): string {
  return `أصول مستقلة معروفة: ${count}`;
}
