import { report } from '../../domain/findings/report.ts';
import type { ReadEntry, Rule } from '../rule.ts';

/** Within a collection a name or title belongs to one record: two would be taken for each other. */
export const checkNameTwins: Rule = ({ records }) => {
  const first = new Map<string, ReadEntry>();
  for (const record of records) {
    const { field, name } = nameOf(record);
    const key = `${record.collection} ${foldName(name)}`;
    const other = first.get(key);
    if (!other) first.set(key, record);
    else
      report(
        record.entry.file,
        'name-twin',
        { name, other: other.entry.path },
        { place: record.placeOf([field]) },
      );
  }
};

function nameOf(record: ReadEntry): { readonly field: string; readonly name: string } {
  return 'name' in record.data
    ? { field: 'name', name: record.data.name }
    : { field: 'title', name: record.data.title };
}

/** Harakat (U+064B–U+0652), the dagger alef (U+0670), tatweel (U+0640) and white space do not tell names apart. */
function foldName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0670\u0640\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
