import { report } from '../../../domain/findings/report.ts';
import type { Rule } from '../../rule.ts';

/** Nothing under content/ or public/ is a symbolic link, a pipe or a device: such an entry is named and never opened. */
export const checkFileKinds: Rule = ({ project }) => {
  for (const { kind, file } of project.entries) {
    if (kind === 'symlink') report(file, 'file-symlink', {});
    if (kind === 'special') report(file, 'file-special', {});
    if (kind === 'unreadable') report(file, 'file-unreadable', {});
  }
};
