import { report } from '../../domain/findings/report.ts';
import { suggest } from '../../domain/suggest.ts';
import { recordsOf, type Rule } from '../rule.ts';

/** A file of quotations is named after its article, and no quotation's id is used twice in the corpus. */
export const checkQuoteFiles: Rule = ({ project, records }) => {
  const articles = new Set(
    project.entries.flatMap(({ record }) => (record?.collection === 'articles' ? [record.id] : [])),
  );
  const first = new Map<string, string>();
  for (const { id, data, entry, placeOf } of recordsOf(records, 'quotes')) {
    if (!articles.has(id))
      report(entry.file, 'quote-file-name', { found: id }, { expected: suggest(id, articles) });
    for (const [index, { id: found }] of data.entries()) {
      const other = first.get(found);
      if (other === undefined) first.set(found, entry.path);
      else report(entry.file, 'quote-id-twin', { found, other }, { place: placeOf([index, 'id']) });
    }
  }
};
