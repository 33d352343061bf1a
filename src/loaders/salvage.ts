import { z } from 'zod';

/**
 * What can still be used of a record that its schema refuses, so that its other faults are found in the same run: each field
 * and list item that is sound by itself. A faulty field becomes an empty one of its kind; a faulty list item is left out.
 */
export interface Salvaged<Data> {
  readonly data: Data;
  /** The fields of which something was left out. */
  readonly lost: readonly string[];
  /** The path in the file of what stands at a path in `data`: the items before it may have been left out. */
  toPath(path: readonly PropertyKey[]): readonly PropertyKey[];
}

/** What is left of a value inside a record, and the path in the file of what stands at a path in it. */
interface Part<Data = unknown> {
  readonly data: Data;
  toPath(path: readonly PropertyKey[]): readonly PropertyKey[];
}

/** Salvages a parsed record; undefined when it is not even fields, or a list, as its schema wants. */
export function salvage<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Salvaged<z.output<Schema>> | undefined {
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const { data, toPath } = salvageItems(schema, value);
    return { data: data as z.output<Schema>, lost: [], toPath };
  }
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return undefined;
  return salvageFields(schema, value as Record<string, unknown>) as Salvaged<z.output<Schema>>;
}

function salvageFields({ shape }: z.ZodObject, value: Record<string, unknown>): Salvaged<unknown> {
  const data: Record<string, unknown> = {};
  const lists = new Map<PropertyKey, Part>();
  const lost: string[] = [];
  for (const [field, schema] of Object.entries(shape as Record<string, z.ZodType>)) {
    const result = schema.safeParse(value[field]);
    const list = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    if (result.success) data[field] = result.data;
    else if (list instanceof z.ZodArray && Array.isArray(value[field])) {
      const items = salvageItems(list, value[field]);
      lists.set(field, items);
      data[field] = items.data;
    } else data[field] = emptyOf(field, schema);
    if (!result.success) lost.push(field);
  }
  return {
    data,
    lost,
    toPath: (path) => toPathIn(lists, path),
  };
}

function toPathIn(
  parts: ReadonlyMap<PropertyKey, Part>,
  [field = '', ...rest]: readonly PropertyKey[],
): readonly PropertyKey[] {
  return [field, ...(rest.length === 0 ? [] : (parts.get(field)?.toPath(rest) ?? rest))];
}

function salvageItems({ element }: z.ZodArray, items: readonly unknown[]): Part<readonly unknown[]> {
  const sound = items.flatMap((item, position) => {
    const part = salvageItem(element, item);
    return part === undefined ? [] : [{ ...part, position }];
  });
  return {
    data: sound.map(({ data }) => data),
    toPath: ([index, ...rest]) => {
      const item = sound[Number(index)];
      return [item?.position ?? 0, ...(rest.length === 0 ? [] : (item?.toPath(rest) ?? rest))];
    },
  };
}

const asItIs: Part['toPath'] = (path) => path;

function salvageItem(element: z.core.$ZodType, item: unknown): Part | undefined {
  const data = mendItem(element, item);
  if (data !== undefined) return { data, toPath: asItIs };
  return element instanceof z.ZodObject && isFields(item) ? salvageInner(element, item) : undefined;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Required fields of words and days: an item without one still says what it refers to. No rule speaks of them where they are empty. */
const UNSAID: readonly string[] = ['date', 'what', 'why', 'title', 'reason', 'label'];

/** Fields inside a record by themselves; undefined where one is lost without which nothing can be said of the others. */
function salvageInner({ shape }: z.ZodObject, value: Record<string, unknown>): Part | undefined {
  const data: Record<string, unknown> = {};
  const parts = new Map<PropertyKey, Part>();
  for (const [field, schema] of Object.entries(shape as Record<string, z.ZodType>)) {
    const typed = value[field];
    const result = schema.safeParse(typed);
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    const part =
      inner instanceof z.ZodArray && Array.isArray(typed)
        ? salvageItems(inner, typed)
        : inner instanceof z.ZodObject && isFields(typed)
          ? salvageInner(inner, typed)
          : undefined;
    if (result.success) data[field] = result.data;
    else if (part) {
      parts.set(field, part);
      data[field] = part.data;
    } else if (schema instanceof z.ZodOptional) continue;
    else if (inner instanceof z.ZodArray) data[field] = [];
    else if (inner instanceof z.ZodEnum) data[field] = inner.options[0];
    else if (UNSAID.includes(field)) data[field] = '';
    else return undefined;
  }
  return { data, toPath: (path) => toPathIn(parts, path) };
}

/**
 * A list item as it is, or with its misspelt words of closed lists replaced by the first of each, and its unknown fields
 * dropped: what such a word says is told by its own finding, and the rest of the item can still be looked at.
 */
function mendItem(element: z.core.$ZodType, item: unknown): unknown {
  const result = z.safeParse(element, item);
  if (result.success) return result.data;
  if (typeof item !== 'object' || item === null) return undefined;
  const mended = structuredClone(item) as Record<PropertyKey, unknown>;
  for (const issue of result.error.issues) {
    const field = issue.path[0];
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
      for (const key of issue.keys) Reflect.deleteProperty(mended, key);
    else if (
      issue.code === 'invalid_value' &&
      issue.path.length === 1 &&
      field !== undefined &&
      field in mended
    )
      mended[field] = issue.values[0];
  }
  return z.safeParse(element, mended).data;
}

/** A date or outlet that could not be read is an unknown one. */
function emptyOf(field: string, schema: z.ZodType): unknown {
  if (field === 'date' || field === 'outlet') return { basis: 'unknown', reason: '' };
  if (schema instanceof z.ZodArray) return [];
  return schema instanceof z.ZodRecord ? {} : undefined;
}
