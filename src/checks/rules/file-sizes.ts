import { report } from '../../domain/findings/report.ts';
import { MOST_BYTES } from '../project.ts';
import type { Rule } from '../rule.ts';

/** A file under content/ says something, and is not larger than a text can be. */
export const checkFileSizes: Rule = ({ project }) => {
  for (const { path, kind, bytes, file, readable } of project.entries) {
    if (kind !== 'file' || !path.startsWith('content/')) continue;
    if (bytes > MOST_BYTES) report(file, 'file-too-large', { bytes, most: MOST_BYTES });
    else if (readable && String(file).trim() === '')
      report(file, 'file-empty', {}, { place: { line: 1, column: 1 } });
  }
};
