import {
  COLLECTIONS,
  filePattern,
  isCollectionName,
  recordOfPath,
} from '../../../domain/records/collections.ts';
import { report } from '../../../domain/findings/report.ts';
import type { Rule } from '../../rule.ts';

const ACCEPTED = Object.keys(COLLECTIONS).filter(isCollectionName).map(filePattern).join(' ');

/** Every file under content/ is a record of a collection: anything else would be left out of the site in silence. */
export const checkFilePlaces: Rule = ({ project }) => {
  for (const { path, record, file } of project.entries) {
    if (!path.startsWith('content/') || record) continue;
    report(file, 'file-unrecognised', { expected: ACCEPTED }, { expected: suggestPath(path) });
  }
};

/** The same name with the ending that its folder wants: `.yaml` for `.yml`, `.YAML` or `.yaml.txt`. */
function suggestPath(path: string): string[] {
  const [, collection = '', stem = ''] = /^content\/([^/]+)\/([^/.]+)\.[^/]*$/u.exec(path) ?? [];
  if (!isCollectionName(collection)) return [];
  const meant = `content/${collection}/${stem}${COLLECTIONS[collection].extension}`;
  return recordOfPath(meant) ? [meant] : [];
}
