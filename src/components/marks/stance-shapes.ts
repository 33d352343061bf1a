import type { ArticleStance } from '../../domain/claims/article-stance.ts';

const SQUARE = 'M3.75 3.75h8.5v8.5h-8.5z';

/** The mark of each stance in 16 units: a full square, one with two strokes, one struck through, two that overlap, a broken dash. */
export const STANCE_SHAPES = {
  states: '<path d="M3 3h10v10H3z" fill="currentColor"/>',
  attributes: `<path d="${SQUARE}M6.5 6v4M9.5 6v4"/>`,
  denies: `<path d="${SQUARE}M12.25 3.75l-8.5 8.5"/>`,
  'self-contradicts': '<path d="M5.75 5.25h-3v-3h7v3"/><path d="M6.25 6.25h7v7h-7z" fill="currentColor"/>',
  silent: '<path d="M2.5 8H5M6.75 8h2.5M11 8h2.5"/>',
} as const satisfies Record<ArticleStance, string>;

/** The mark of a claim: small scales. */
export const CLAIM_SHAPE =
  '<path d="M8 2.5v11M5 13.5h6M3.5 4.5h9M3.5 4.5 1.5 9.5h4zM12.5 4.5l-2 5h4z" stroke-linejoin="round"/>';
