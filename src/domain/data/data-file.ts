import type { z } from 'zod';
import type { Corpus } from '../corpus/corpus.ts';

/** Turns an address from the site's root, such as `/actors/x/`, into a full one with the base path. */
export type ToAbsolute = (path: string) => string;

/** A published data file: the schema of one item, and the items of a corpus in the order of their ids. */
interface DataFile<Schema extends z.ZodType> {
  readonly schema: Schema;
  list(corpus: Corpus, toAbsolute: ToAbsolute): z.infer<Schema>[];
}

/** Declares a data file, so that what it lists is held to its schema's type. */
export function dataFile<Schema extends z.ZodType>(file: DataFile<Schema>): DataFile<Schema> {
  return file;
}

/** Leaves out what is undefined, as JSON would: an absent fact is absent, never an empty string. */
export function compact<Shape extends object>(values: {
  [Key in keyof Shape]: Shape[Key] | undefined;
}): Shape {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Shape;
}
