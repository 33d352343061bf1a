import { report } from '../../../domain/findings/report.ts';
import type { Rule } from '../../rule.ts';

/** There is at least one article: a site built from an empty or lost folder would be published without a word. */
export const checkArticlesPresent: Rule = ({ project }) => {
  const present = project.entries.some(({ record }) => record?.collection === 'articles');
  if (!present) report(project.content, 'folder-empty', { folder: 'content/articles' });
};
