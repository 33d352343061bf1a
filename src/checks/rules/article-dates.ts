import { boundsOf } from '../../domain/dates/bounds.ts';
import { parseEdtf } from '../../domain/dates/parse-edtf.ts';
import { report } from '../../domain/findings/report.ts';
import type { Rule } from '../rule.ts';

/** An article was published, and its page updated, no later than the day it came to this site. */
export const checkArticleDates: Rule = ({ records }) => {
  for (const record of records) {
    if (record.collection !== 'articles') continue;
    const { date, pageUpdated, added } = record.data;
    const { file } = record.entry;
    const earliest = date.basis === 'unknown' ? undefined : earliestDay(date.edtf);
    for (const [field, day] of [['date', earliest], ['pageUpdated', pageUpdated]] as const) {
      if (day && day > added) report(file, 'date-after-added', { field, day, added }, { place: record.placeOf([field]) });
    }
  }
};

function earliestDay(edtf: string): string | undefined {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? (boundsOf(parsed.date).earliest ?? undefined) : undefined;
}
