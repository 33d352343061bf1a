import { countNoun, NOUNS } from '../../domain/arabic/plurals.ts';
import type { WeighedClaim } from '../../domain/claims/weigh-claim.ts';
import { nameRelation } from './claim-labels.ts';

/** A question in one line: how its positions relate, how many texts speak, and how many origins are independent. */
export function summariseClaim(weighed: WeighedClaim): string {
  return `${countTexts(weighed)} · ${nameOrigins(weighed.origins.count)}`;
}

/** How the positions relate and how many texts speak: «اختلاف · 4 نصوص». */
export function countTexts(weighed: WeighedClaim): string {
  return `${nameRelation(weighed)} · ${countNoun(weighed.speaking.length, NOUNS.text)}`;
}

/** The number of independent origins in words: «أصول مستقلة معروفة: 2». */
export function nameOrigins(count: number): string {
  return `أصول مستقلة معروفة: ${count}`;
}
