import { compareText } from '../text/compare-text.ts';
import { COLLECTIONS, isSingleFile, type CollectionName } from '../records/collections.ts';
import type { Named } from '../suggestions/suggest-ids.ts';

/** The ids there are, by collection, as definitions that the editors' schemas refer to; each with its record's first name. */
export function describeIds(named: ReadonlyMap<CollectionName, readonly Named[]>): object {
  const collections = (Object.keys(COLLECTIONS) as CollectionName[]).filter((name) => !isSingleFile(name));
  const definitions = collections.map((name) => [name, describeIdsOf(named.get(name) ?? [])]);
  return { $schema: 'http://json-schema.org/draft-07/schema#', definitions: Object.fromEntries(definitions) };
}

function describeIdsOf(records: readonly Named[]): object {
  const sorted = records.toSorted((a, b) => compareText(a.id, b.id));
  // An empty enum would refuse everything, and some editors report it as a fault of the schema.
  if (sorted.length === 0) return { type: 'string' };
  return {
    type: 'string',
    enum: sorted.map(({ id }) => id),
    enumDescriptions: sorted.map(({ id, names: [name] }) => name ?? id),
  };
}
