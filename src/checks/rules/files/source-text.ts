import { checkText } from '../../../markdown/guard/check-text.ts';
import type { Rule } from '../../rule.ts';

/** No text under content/ holds characters that hide, reorder or corrupt what a reader sees. */
export const checkSourceText: Rule = ({ project }) => {
  for (const { file, readable } of project.entries) {
    if (readable) checkText(file);
  }
};
