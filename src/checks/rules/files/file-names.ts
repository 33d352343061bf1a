import { report } from '../../../domain/findings/report.ts';
import { foldToId, isId } from '../../../domain/records/ids.ts';
import type { Rule } from '../../rule.ts';

/** A longer name breaks addresses in mails and paths on some systems. */
const MOST_LETTERS = 100;
const MOST_IN_PATH = 200;

/** What Windows takes for a device, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A record's file name is its id and its address: ASCII kebab-case, not too long, and not the index page's; and no path is one that some system cannot write. */
export const checkFileNames: Rule = ({ project }) => {
  for (const { path, record, file } of project.entries) {
    const parts = path.split('/');
    const device = parts.map((part) => part.split('.')[0] ?? '').find((part) => DEVICE.test(part));
    if (device !== undefined) report(file, 'file-name-device', { stem: device });
    if (path.length > MOST_IN_PATH || parts.some((part) => part.length > MOST_LETTERS))
      report(file, 'file-name-long', { most: MOST_LETTERS, mostInPath: MOST_IN_PATH });
    if (!record) continue;
    if (!isId(record.id))
      report(file, 'file-name', { stem: record.id }, { expected: suggestName(record.id) });
    else if (record.id === 'index') report(file, 'file-reserved-name', { stem: record.id });
  }
};

function suggestName(stem: string): string[] {
  const name = foldToId(stem);
  return isId(name) ? [name] : [];
}
