import { report } from '../../../domain/findings/report.ts';
import { listReferences } from '../../../domain/records/references.ts';
import { suggestIds } from '../../../domain/suggestions/suggest-ids.ts';
import { listNamed } from '../../named-records.ts';
import type { Rule } from '../../rule.ts';

/** Every id that a record refers to is the name of a file in its collection, readable or not. */
export const checkDanglingIds: Rule = (context) => {
  const named = listNamed(context);
  const known = new Set(
    [...named].flatMap(([collection, all]) => all.map(({ id }) => `${collection} ${id}`)),
  );
  for (const record of [...context.records, ...context.salvaged]) {
    for (const { path, collection, id: found } of listReferences(record)) {
      if (known.has(`${collection} ${found}`)) continue;
      const expected = suggestIds(found, named.get(collection) ?? []);
      report(
        record.entry.file,
        'id-unknown',
        { found, collection },
        { place: record.placeOf(path), expected },
      );
    }
  }
};
