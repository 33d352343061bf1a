import { COLLECTIONS, filePattern, isCollectionName } from '../../domain/collections.ts';
import { report } from '../../domain/findings/report.ts';
import type { Rule } from '../rule.ts';

const ACCEPTED = Object.keys(COLLECTIONS).filter(isCollectionName).map(filePattern).join(' ');

/** Every file under content/ is a record of a collection: anything else would be left out of the site in silence. */
export const checkFilePlaces: Rule = ({ project }) => {
  for (const { path, record, file } of project.entries) {
    if (path.startsWith('content/') && !record) report(file, 'file-unrecognised', { expected: ACCEPTED });
  }
};
