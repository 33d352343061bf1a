import { z } from 'zod';

/** The names of the fields that a schema knows at a path of a record; none where it has no fields, or any. */
export function knownFields(schema: unknown, path: readonly PropertyKey[] = []): string[] {
  if (schema instanceof z.ZodOptional) return knownFields(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return knownFields(schema.in, path);
  if (schema instanceof z.ZodUnion)
    return [...new Set(schema.options.flatMap((option) => knownFields(option, path)))];
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray)
    return typeof step === 'string' ? [] : knownFields(schema.element, path.length > 0 ? rest : path);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = schema.shape as Readonly<Record<PropertyKey, unknown>>;
  return step === undefined ? Object.keys(shape) : knownFields(shape[step], rest);
}
