import { isBlank } from '../../../domain/text/blank-text.ts';
import { report } from '../../../domain/findings/report.ts';
import { MOST_BYTES } from '../../project.ts';
import type { Rule } from '../../rule.ts';

/** No file is larger than a text or an image on a page can be, and each says something; an empty image is no image at all. */
export const checkFileSizes: Rule = ({ project }) => {
  for (const { path, kind, bytes, file, readable } of project.entries) {
    if (kind !== 'file') continue;
    const isPublic = path.startsWith('public/');
    if (bytes > MOST_BYTES)
      report(file, isPublic ? 'public-too-large' : 'file-too-large', { bytes, most: MOST_BYTES });
    else if (!isPublic && readable && isBlank(String(file)))
      report(file, 'file-empty', {}, { place: { line: 1, column: 1 } });
  }
};
