import { foldLookalikes } from '../../../domain/arabic/fold-lookalikes.ts';
import { holdsPlaceholder } from '../../../domain/records/placeholder.ts';
import { report } from '../../../domain/findings/report.ts';
import { findTwins, namePaths } from '../../find-twins.ts';
import { NAME_FIELDS } from '../../named-records.ts';
import type { ReadEntry, Rule } from '../../rule.ts';

/**
 * Within a collection a name, title or question belongs to one record: two would be taken for each other. Titles alone are
 * not ours to tell apart, so two outlets may give one dispatch the same.
 */
export const checkNameTwins: Rule = ({ records, salvaged }) => {
  const named = [...records, ...salvaged].flatMap((record) => nameOf(record) ?? []);
  for (const { item, others } of findTwins(named, keyOf)) {
    const { record, field, name } = item;
    const other = namePaths(others.map(({ record: { entry } }) => entry.path));
    report(record.entry.file, 'name-twin', { name, other }, { place: record.placeOf([field]) });
  }
};

interface NamedRecord {
  readonly record: ReadEntry;
  readonly field: string;
  readonly name: string;
}

function nameOf(record: ReadEntry): NamedRecord | undefined {
  const data = record.data as Readonly<Record<string, unknown>>;
  return NAME_FIELDS.flatMap((field) => {
    const name = data[field];
    return typeof name === 'string' && !holdsPlaceholder(name) ? [{ record, field, name }] : [];
  })[0];
}

function keyOf({ record, name }: NamedRecord): string | undefined {
  const folded = foldLookalikes(name);
  const outlet = record.collection === 'articles' ? (record.data.outlet.id ?? '') : '';
  return folded === '' ? undefined : [record.collection, outlet, folded].join(' ');
}
