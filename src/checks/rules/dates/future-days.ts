import { report } from '../../../domain/findings/report.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** Nothing was added, and nothing corrected, on a day that is yet to come; not asked where no clock is read. */
export const checkFutureDays: Rule = ({ records, salvaged, today }) => {
  if (today === undefined) return;
  const readable = [...records, ...salvaged];
  for (const collection of ['articles', 'analyses'] as const) {
    for (const { data, entry, placeOf } of recordsOf(readable, collection)) {
      const day: string | undefined = data.added;
      if (day === undefined || day <= today) continue;
      report(entry.file, 'date-in-future', { field: 'added', day }, { place: placeOf(['added']) });
    }
  }
  for (const { data, entry, placeOf } of recordsOf(readable, 'corrections')) {
    for (const [index, { date: day }] of data.entries()) {
      if (day <= today) continue;
      report(entry.file, 'date-in-future', { field: 'date', day }, { place: placeOf([index, 'date']) });
    }
  }
};
