import { report } from '../../../domain/findings/report.ts';
import { suggestIds } from '../../../domain/suggestions/suggest-ids.ts';
import { findTwins, namePaths } from '../../find-twins.ts';
import { listNamed } from '../../named-records.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** A file of quotations is named after its article, and no quotation's id is used twice in the corpus. */
export const checkQuoteFiles: Rule = (context) => {
  const articles = listNamed(context).get('articles') ?? [];
  const files = recordsOf([...context.records, ...context.salvaged], 'quotes');
  for (const { id: found, entry } of files) {
    if (articles.some(({ id }) => id === found)) continue;
    report(entry.file, 'quote-file-name', { found }, { expected: suggestIds(found, articles) });
  }
  const quotes = files.flatMap((file) => file.data.map(({ id }, index) => ({ id, index, file })));
  for (const { item, others } of findTwins(quotes, ({ id }) => id)) {
    const { entry, placeOf } = item.file;
    const other = namePaths(others.map(({ file }) => file.entry.path));
    report(entry.file, 'quote-id-twin', { found: item.id, other }, { place: placeOf([item.index, 'id']) });
  }
};
