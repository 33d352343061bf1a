import { SHOWN_PAGES } from '../../../domain/entities/page.ts';
import { report } from '../../../domain/findings/report.ts';
import { isId } from '../../../domain/records/ids.ts';
import { suggest } from '../../../domain/suggestions/suggest.ts';
import type { Rule } from '../../rule.ts';

/** Every page of the editors is one that the site shows. */
export const checkShownPages: Rule = ({ project }) => {
  const pathOf = (id: string) => `content/pages/${id}.mdx`;
  for (const { record, file } of project.entries) {
    if (record?.collection !== 'pages' || !isId(record.id) || record.id === 'index') continue;
    if (SHOWN_PAGES.includes(record.id)) continue;
    const expected = suggest(record.id, SHOWN_PAGES).map(pathOf);
    report(file, 'page-unshown', { shown: SHOWN_PAGES.map(pathOf).join(' ') }, { expected });
  }
};
