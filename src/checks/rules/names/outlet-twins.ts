import { report } from '../../../domain/findings/report.ts';
import { findTwins, namePaths } from '../../find-twins.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** An address, or a name in Latin letters, belongs to one outlet: two records of it would be one outlet counted twice. */
export const checkOutletTwins: Rule = ({ records, salvaged }) => {
  const outlets = recordsOf([...records, ...salvaged], 'outlets');
  for (const field of ['latin', 'url'] as const) {
    const twins = findTwins(outlets, ({ data }) => data[field] && foldAddress(data[field]));
    for (const { item, others } of twins) {
      const other = namePaths(others.map(({ entry }) => entry.path));
      const params = { name: item.data[field] ?? '', other };
      report(item.entry.file, 'name-twin', params, { place: item.placeOf([field]) });
    }
  }
};

/** `https://www.alarabipost.com/` and `alarabipost.com` lead to one page, and no capital tells names apart. */
function foldAddress(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/\/+$/u, '');
}
