import { report } from '../../domain/findings/report.ts';
import { isId } from '../../domain/ids.ts';
import type { Rule } from '../rule.ts';

/** A record's file name is its id and its address: ASCII kebab-case, and not the index page's. */
export const checkFileNames: Rule = ({ project }) => {
  for (const { record, file } of project.entries) {
    if (!record) continue;
    if (!isId(record.id))
      report(file, 'file-name', { stem: record.id }, { expected: suggestName(record.id) });
    else if (record.id === 'index') report(file, 'file-reserved-name', { stem: record.id });
  }
};

function suggestName(stem: string): string[] {
  const name = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return isId(name) ? [name] : [];
}
