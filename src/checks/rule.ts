import type { z } from 'zod';
import type { Block } from '../domain/blocks.ts';
import type { COLLECTIONS, CollectionName } from '../domain/collections.ts';
import type { ParsedYaml } from '../loaders/parse-yaml.ts';
import type { Entry, Project } from './project.ts';

/** A record of one collection that could be read, with the file it came from. */
export interface ReadEntryOf<Collection extends CollectionName> {
  readonly collection: Collection;
  readonly id: string;
  readonly data: z.output<(typeof COLLECTIONS)[Collection]['schema']>;
  readonly entry: Entry;
  readonly placeOf: ParsedYaml['placeOf'];
  /** An article's blocks, its head's and its body's; none for other records. */
  readonly blocks: readonly Block[];
}

/** A record of any collection; `collection` tells which. */
export type ReadEntry = { [Collection in CollectionName]: ReadEntryOf<Collection> }[CollectionName];

/** What the rules may ask: every raw file, and the records that could be read from them. */
export interface CheckContext {
  readonly project: Project;
  readonly records: readonly ReadEntry[];
}

/** One content rule: it reports its findings on the files of the context and changes nothing else. */
export type Rule = (context: CheckContext) => void;
