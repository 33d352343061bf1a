import { report } from '../../domain/findings/report.ts';
import type { Rule } from '../rule.ts';

/** No two paths differ only in case or Unicode normalisation: macOS and Windows would keep one of them. */
export const checkFileTwins: Rule = ({ project }) => {
  const first = new Map<string, string>();
  for (const { path, file } of project.entries) {
    const folded = path.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    if (other === undefined) first.set(folded, path);
    else report(file, 'file-twin', { other });
  }
};
