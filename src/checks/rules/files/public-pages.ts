import { report } from '../../../domain/findings/report.ts';
import type { Rule } from '../../rule.ts';

const PAGE =
  /\.(?:html?|xhtml|xht|shtml|mht|mhtml|hta|htc|svgz|js|mjs|cjs|jsx?|tsx?|wasm|swf|php|aspx?|jsp|cgi|xml|xsl|xslt|rss|atom)$/iu;

/** How a page or a script begins, whatever the name of its file says. */
const MARKUP =
  /^[\s\uFEFF]*(?:<!doctype\s+html|<(?:html|head|body|script|iframe|meta|style|form)\b|<\?php|#!)/iu;

/** Nothing in public/ is a page or a script: it would be served from the site's own address. */
export const checkPublicPages: Rule = ({ project }) => {
  for (const { path, file, head } of project.entries) {
    if (!path.startsWith('public/')) continue;
    if (PAGE.test(path) || MARKUP.test(head.toString('utf8'))) report(file, 'public-page', {});
  }
};
