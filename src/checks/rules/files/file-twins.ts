import { report } from '../../../domain/findings/report.ts';
import { findTwins, namePaths } from '../../find-twins.ts';
import type { Rule } from '../../rule.ts';

/** No two paths differ only in case or Unicode normalisation: macOS and Windows would keep one of them. */
export const checkFileTwins: Rule = ({ project }) => {
  const twins = findTwins(project.entries, ({ path }) => path.normalize('NFC').toLowerCase());
  for (const { item, others } of twins)
    report(item.file, 'file-twin', { other: namePaths(others.map(({ path }) => path)) });
};
