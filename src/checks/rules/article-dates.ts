import { boundsOf } from '../../domain/dates/bounds.ts';
import { dateOf } from '../../domain/dates/dated.ts';
import { report } from '../../domain/findings/report.ts';
import { recordsOf, type Rule } from '../rule.ts';

/** An article was published, and its page updated, no later than the day it came to this site. */
export const checkArticleDates: Rule = ({ records }) => {
  for (const { data, entry, placeOf } of recordsOf(records, 'articles')) {
    const { added, pageUpdated } = data;
    const date = dateOf(data.date);
    const days = { date: date && boundsOf(date).earliest, pageUpdated };
    for (const [field, day] of Object.entries(days)) {
      if (day && day > added)
        report(entry.file, 'date-after-added', { field, day, added }, { place: placeOf([field]) });
    }
  }
};
