import type { z } from 'zod';
import type { COLLECTIONS, CollectionName } from './collections.ts';

/** What a collection's schema makes of one of its records. */
export type RecordData<Collection extends CollectionName> = z.output<
  (typeof COLLECTIONS)[Collection]['schema']
>;

/** A record of one collection with its id, which is its file's name. */
export interface RecordOf<Collection extends CollectionName> {
  readonly collection: Collection;
  readonly id: string;
  readonly data: RecordData<Collection>;
}

/** A record of any collection; `collection` tells which. */
export type AnyRecord = { [Collection in CollectionName]: RecordOf<Collection> }[CollectionName];
