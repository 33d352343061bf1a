import { report } from '../../domain/findings/report.ts';
import type { ReadEntry, Rule } from '../rule.ts';

/** Within a collection a name or title belongs to one record: two would be taken for each other. */
export const checkNameTwins: Rule = ({ records }) => {
  const first = new Map<string, ReadEntry>();
  for (const record of records) {
    const named = nameOf(record);
    if (!named) continue;
    const key = `${record.collection} ${foldName(named.name)}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, record);
      continue;
    }
    const params = { name: named.name, other: other.entry.path };
    report(record.entry.file, 'name-twin', params, { place: record.placeOf([named.field]) });
  }
};

function nameOf({ data }: ReadEntry): { readonly field: string; readonly name: string } | undefined {
  if ('name' in data) return { field: 'name', name: data.name };
  if ('title' in data) return { field: 'title', name: data.title };
  if ('referent' in data) return { field: 'referent', name: data.referent };
  return 'label' in data ? { field: 'label', name: data.label } : undefined;
}

/** Harakat (U+064B–U+0652), the dagger alef (U+0670), tatweel (U+0640) and white space do not tell names apart. */
function foldName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0670\u0640\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
