import type { CollectionName } from '../../domain/collections.ts';
import { report } from '../../domain/findings/report.ts';
import { listReferences } from '../../domain/references.ts';
import { suggest } from '../../domain/suggest.ts';
import type { Project } from '../project.ts';
import type { Rule } from '../rule.ts';

/** Every id that a record refers to is the name of a file in its collection, readable or not. */
export const checkDanglingIds: Rule = ({ project, records }) => {
  const ids = idsOf(project);
  for (const record of records) {
    for (const { path, collection, id } of listReferences(record)) {
      const known = ids.get(collection) ?? new Set();
      if (known.has(id)) continue;
      const place = record.placeOf(path);
      report(
        record.entry.file,
        'id-unknown',
        { found: id, collection },
        { place, expected: suggest(id, known) },
      );
    }
  }
};

function idsOf({ entries }: Project): ReadonlyMap<CollectionName, ReadonlySet<string>> {
  const ids = new Map<CollectionName, Set<string>>();
  for (const { record } of entries) {
    if (!record) continue;
    const known = ids.get(record.collection) ?? new Set();
    ids.set(record.collection, known.add(record.id));
  }
  return ids;
}
