import { extname } from 'node:path';
import { report } from '../../domain/findings/report.ts';
import { isImageOf, IMAGE_KINDS, type ImageEnding } from '../image-kinds.ts';
import { findSvgCode } from '../svg-code.ts';
import type { Rule } from '../rule.ts';

/** An image in public/ is what its name says, and an SVG draws only: it runs nothing and fetches nothing. */
export const checkPublicImages: Rule = ({ project }) => {
  for (const { path, kind, file, head, readable } of project.entries) {
    const ending = extname(path).toLowerCase();
    if (!path.startsWith('public/') || kind !== 'file' || !isImageEnding(ending)) continue;
    const isRefused = file.messages.length > 0;
    if (!isRefused && !isImageOf(ending, head, String(file)))
      report(file, 'image-content', { expected: IMAGE_KINDS[ending].name });
    if (!readable || ending !== '.svg') continue;
    for (const { found, place } of findSvgCode(file)) report(file, 'image-code', { found }, { place });
  }
};

function isImageEnding(ending: string): ending is ImageEnding {
  return Object.hasOwn(IMAGE_KINDS, ending);
}
