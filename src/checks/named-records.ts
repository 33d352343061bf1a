import type { CollectionName } from '../domain/collections.ts';
import type { Named } from '../domain/suggest-ids.ts';
import type { CheckContext, ReadEntry } from './rule.ts';

/** The records of each collection with the names they go by: those of all files that stand for one, readable or not. */
export function listNamed({
  project,
  records,
}: Pick<CheckContext, 'project' | 'records'>): ReadonlyMap<CollectionName, Named[]> {
  const names = new Map(records.map((record) => [record.entry, namesOf(record)]));
  const named = new Map<CollectionName, Named[]>();
  for (const entry of project.entries) {
    if (!entry.record) continue;
    const { collection, id } = entry.record;
    const all = named.get(collection) ?? [];
    all.push({ id, names: names.get(entry) ?? [] });
    named.set(collection, all);
  }
  return named;
}

function namesOf({ data }: ReadEntry): string[] {
  const fields = data as Readonly<Record<string, unknown>>;
  const single = ['name', 'latin', 'title', 'label'].map((field) => fields[field]);
  return [...single, fields['aliases']].flat().filter((name) => typeof name === 'string');
}
