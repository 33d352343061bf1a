import { report } from '../../domain/findings/report.ts';
import type { Rule } from '../rule.ts';

const PAGE = /\.(?:html?|xhtml|xht|shtml|mht|mhtml|svgz|js|mjs|cjs|php|xml|xsl|xslt)$/iu;

/** Nothing in public/ is a page or a script: it would be served from the site's own address. */
export const checkPublicPages: Rule = ({ project }) => {
  for (const { path, file } of project.entries) {
    if (path.startsWith('public/') && PAGE.test(path)) report(file, 'public-page', {});
  }
};
