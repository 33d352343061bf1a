import { BASIS_SHAPES } from '../marks/basis-shapes.ts';
import { CLAIM_SHAPE, STANCE_SHAPES } from '../marks/stance-shapes.ts';
import { STATUS_SHAPES } from '../marks/status-shapes.ts';
import { CUTS } from './wordmark-outline.ts';

/** The address of the drawings that most pages share, so that each page names them and none repeats them. */
export const SYMBOLS_PATH = '/symbols.svg';

/** The file itself: the small wordmark as `#wordmark`, and the marks of statuses, bases, stances and claims, each under its name. */
export function drawSymbols(): string {
  const { letters, scale } = CUTS.small;
  const shapes = { ...STATUS_SHAPES, ...BASIS_SHAPES, ...STANCE_SHAPES, claim: CLAIM_SHAPE };
  const marks = Object.entries(shapes).map(
    ([name, shape]) =>
      `<symbol id="${name}" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5">${shape}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg"><path id="wordmark" d="${letters}${scale}"/>${marks.join('')}</svg>\n`;
}
