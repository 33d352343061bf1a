import { extname } from 'node:path';
import { report } from '../../../domain/findings/report.ts';
import { IMAGE_KINDS, isImageEnding, isImageOf } from '../../images/image-kinds.ts';
import { findSvgFaults } from '../../images/svg-faults.ts';
import type { Rule } from '../../rule.ts';

/** Faults beside which the image itself was not looked at. */
const UNREAD: readonly (string | undefined)[] = [
  'public-page',
  'public-host-file',
  'public-too-large',
  'file-not-utf8',
  'file-binary',
];

/** More than any screen shows, and more than a telephone can unfold. */
const MOST_PIXELS = 10_000;

/** An image in public/ is what its name says, whole and of a size to be shown; an SVG draws only: it runs and fetches nothing. */
export const checkPublicImages: Rule = ({ project }) => {
  for (const { path, kind, file, head, readable, image } of project.entries) {
    const ending = extname(path).toLowerCase();
    if (!path.startsWith('public/') || kind !== 'file' || !isImageEnding(ending)) continue;
    if (file.messages.some(({ ruleId }) => UNREAD.includes(ruleId))) continue;
    const { width = 0, height = 0, isWhole = true } = image ?? {};
    const isImage = isImageOf(ending, head, String(file));
    if (!isImage) report(file, 'image-content', { expected: IMAGE_KINDS[ending].name });
    else if (!isWhole) report(file, 'image-truncated', {});
    else if (Math.max(width, height) > MOST_PIXELS)
      report(file, 'image-huge', { width, height, most: MOST_PIXELS });
    if (!readable || ending !== '.svg') continue;
    for (const { code, found, place } of findSvgFaults(file))
      if (isImage || code === 'image-code') report(file, code, { found }, { place });
  }
};
