import type { CollectionName } from '../domain/records/collections.ts';
import type { Named } from '../domain/suggestions/suggest-ids.ts';
import type { CheckContext, ReadEntry } from './rule.ts';

/** The fields by which readers know a record; each record has one of them. */
export const NAME_FIELDS = ['name', 'title', 'label', 'question', 'referent'] as const;

/**
 * The records of each collection with the names they go by, the one that readers see first: those of all files that
 * stand for one, readable or not; of quotations each that could be read, since its file is only a list.
 */
export function listNamed({
  project,
  records,
  salvaged,
}: Pick<CheckContext, 'project' | 'records' | 'salvaged'>): ReadonlyMap<CollectionName, Named[]> {
  const names = new Map(records.map((record) => [record.entry, namesOf(record)]));
  const named = new Map<CollectionName, Named[]>();
  for (const entry of project.entries) {
    if (!entry.record || entry.record.collection === 'quotes') continue;
    const { collection, id } = entry.record;
    const all = named.get(collection) ?? [];
    all.push({ id, names: names.get(entry) ?? [] });
    named.set(collection, all);
  }
  return named.set('quotes', listQuotes([...records, ...salvaged]));
}

function namesOf({ data }: ReadEntry): string[] {
  const fields = data as Readonly<Record<string, unknown>>;
  return [...NAME_FIELDS, 'latin', 'aliases']
    .flatMap((field) => fields[field])
    .filter((name) => typeof name === 'string');
}

function listQuotes(records: readonly ReadEntry[]): Named[] {
  return records.flatMap((record) =>
    record.collection === 'quotes' ? record.data.map(({ id, exact }) => ({ id, names: [exact] })) : [],
  );
}
