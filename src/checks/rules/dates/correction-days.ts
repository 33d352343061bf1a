import { report } from '../../../domain/findings/report.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** What this site corrected in an article had come to it before. */
export const checkCorrectionDays: Rule = ({ records, salvaged }) => {
  const readable = [...records, ...salvaged];
  const addedOf = new Map<string, string | undefined>(
    recordsOf(readable, 'articles').map(({ id, data }) => [id, data.added]),
  );
  for (const { data, entry, placeOf } of recordsOf(readable, 'corrections')) {
    for (const [index, { date, where }] of data.entries()) {
      const { article } = where;
      // Of a faulty entry the date may be missing.
      const added = article === undefined || date === '' ? undefined : addedOf.get(article);
      if (article === undefined || added === undefined || date >= added) continue;
      report(entry.file, 'correction-before-added', { article, added }, { place: placeOf([index, 'date']) });
    }
  }
};
