import type { Basis } from '../../domain/dates/dated.ts';

/** The mark of each basis in 16 units, a small square: full, half from the start edge, empty, broken. */
export const BASIS_SHAPES = {
  stated: '<path d="M3 3h10v10H3z" fill="currentColor"/>',
  inferred: '<path d="M8 3h5v10H8z" fill="currentColor"/><path d="M3.75 3.75h8.5v8.5h-8.5z"/>',
  external: '<path d="M3.75 3.75h8.5v8.5h-8.5z"/>',
  unknown: '<path d="M3.75 3.75h8.5v8.5h-8.5z" stroke-dasharray="2.25 2"/>',
} as const satisfies Record<Basis, string>;
