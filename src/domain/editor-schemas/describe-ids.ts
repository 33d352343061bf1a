import { compareText } from '../compare-text.ts';
import { COLLECTIONS, isSingleFile, type CollectionName } from '../collections.ts';

/** A record by its id, with the name that readers see, where it could be read. */
export interface NamedRecord {
  readonly collection: CollectionName;
  readonly id: string;
  readonly name: string | undefined;
}

/** The ids there are, by collection, as definitions that the editors' schemas refer to; each with its record's name. */
export function describeIds(records: readonly NamedRecord[]): object {
  const collections = (Object.keys(COLLECTIONS) as CollectionName[]).filter((name) => !isSingleFile(name));
  const definitions = collections.map((collection) => [
    collection,
    describeIdsOf(records.filter((record) => record.collection === collection)),
  ]);
  return { $schema: 'http://json-schema.org/draft-07/schema#', definitions: Object.fromEntries(definitions) };
}

/** The field of a record that readers know it by; undefined for a list, which has none. */
export function nameOf(data: unknown): string | undefined {
  const fields = data as Readonly<Record<string, unknown>>;
  return ['name', 'title', 'label', 'question', 'referent']
    .map((key) => fields[key])
    .find((value) => typeof value === 'string');
}

function describeIdsOf(records: readonly NamedRecord[]): object {
  const sorted = records.toSorted((a, b) => compareText(a.id, b.id));
  // An empty enum would refuse everything, and some editors report it as a fault of the schema.
  if (sorted.length === 0) return { type: 'string' };
  return {
    type: 'string',
    enum: sorted.map(({ id }) => id),
    enumDescriptions: sorted.map(({ id, name }) => name ?? id),
  };
}
