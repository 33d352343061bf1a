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

interface Items {
  readonly data: readonly unknown[];
  /** Where each item that is left stood. */
  readonly positions: readonly number[];
}

/** Salvages a parsed record; undefined when it is not even fields, or a list, as its schema wants. */
export function salvage<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Salvaged<z.output<Schema>> | undefined {
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const { data, positions } = salvageItems(schema, value);
    const toPath = ([index, ...rest]: readonly PropertyKey[]) => [positions[Number(index)] ?? 0, ...rest];
    return { data: data as z.output<Schema>, lost: [], toPath };
  }
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return undefined;
  return salvageFields(schema, value as Record<string, unknown>) as Salvaged<z.output<Schema>>;
}

function salvageFields({ shape }: z.ZodObject, value: Record<string, unknown>): Salvaged<unknown> {
  const data: Record<string, unknown> = {};
  const lists = new Map<string, Items>();
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
    toPath: ([field = '', index, ...rest]) =>
      index === undefined
        ? [field]
        : [field, lists.get(String(field))?.positions[Number(index)] ?? index, ...rest],
  };
}

function salvageItems({ element }: z.ZodArray, items: readonly unknown[]): Items {
  const sound = items.flatMap((item, position) => {
    const data = salvageItem(element, item);
    return data === undefined ? [] : [{ data, position }];
  });
  return { data: sound.map(({ data }) => data), positions: sound.map(({ position }) => position) };
}

/**
 * A list item as it is, or with its misspelt words of closed lists replaced by the first of each, and its unknown fields
 * dropped: what such a word says is told by its own finding, and the rest of the item can still be looked at.
 */
function salvageItem(element: z.core.$ZodType, item: unknown): unknown {
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
