import type { Block } from '../domain/entities/blocks.ts';
import type { CollectionName } from '../domain/records/collections.ts';
import type { RecordOf } from '../domain/records/records.ts';
import type { ParsedYaml } from '../loaders/yaml/parse-yaml.ts';
import type { ComponentUse } from '../markdown/guard/list-uses.ts';
import type { Entry, Project } from './project.ts';

/** A record of one collection that could be read, with the file it came from. */
export interface ReadEntryOf<Collection extends CollectionName> extends RecordOf<Collection> {
  readonly entry: Entry;
  readonly placeOf: ParsedYaml['placeOf'];
  readonly editsFor: ParsedYaml['editsFor'];
  /** An article's blocks, its head's and its body's; none for other records. */
  readonly blocks: readonly Block[];
  /** The components in a document of the editors; none in other records. */
  readonly uses: readonly ComponentUse[];
}

/** A record of any collection; `collection` tells which. */
export type ReadEntry = { [Collection in CollectionName]: ReadEntryOf<Collection> }[CollectionName];

/** What the rules may ask: every raw file, and the records that could be read from them. */
export interface CheckContext {
  readonly project: Project;
  readonly records: readonly ReadEntry[];
  /** What is left of the records that have a fault: for rules that look at single ids and passages. */
  readonly salvaged: readonly SalvagedEntry[];
  /** The address under which the site is to be published, base path and all; absent when it is not known. */
  readonly site?: string | undefined;
  /** The latest calendar day that has begun anywhere; absent where no clock is read, as in builds. */
  readonly today?: string | undefined;
}

/** What is left of a faulty record: its faulty fields are empty, its faulty list items left out. */
export type SalvagedEntry = ReadEntry & { readonly lost: readonly string[] };

/** One content rule: it reports its findings on the files of the context and changes nothing else. */
export type Rule = (context: CheckContext) => void;

/** The records of one collection. */
export function recordsOf<Collection extends CollectionName>(
  records: readonly ReadEntry[],
  collection: Collection,
): ReadEntryOf<Collection>[] {
  return records.filter((record) => record.collection === collection) as unknown as ReadEntryOf<Collection>[];
}
