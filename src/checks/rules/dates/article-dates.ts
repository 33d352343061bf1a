import { boundsOf } from '../../../domain/dates/bounds.ts';
import { dateOf } from '../../../domain/dates/dated.ts';
import { report } from '../../../domain/findings/report.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** An article was published no later than its page was last updated, and both no later than the day it came to this site. */
export const checkArticleDates: Rule = ({ records, salvaged }) => {
  for (const { data, entry, placeOf } of recordsOf([...records, ...salvaged], 'articles')) {
    const { pageUpdated: updated } = data;
    const added: string | undefined = data.added;
    const date = dateOf(data.date);
    const earliest = date && boundsOf(date).earliest;
    const days = [
      { field: 'date', day: earliest, path: ['date', 'edtf'] },
      { field: 'pageUpdated', day: updated, path: ['pageUpdated'] },
    ];
    for (const { field, day, path } of days) {
      if (day && added !== undefined && day > added)
        report(entry.file, 'date-after-added', { field, day, added }, { place: placeOf(path) });
    }
    if (earliest && updated !== undefined && updated < earliest)
      report(entry.file, 'date-updated-before', { updated, earliest }, { place: placeOf(['pageUpdated']) });
  }
};
