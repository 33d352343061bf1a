import { z } from 'zod';
import { COLLECTIONS, type CollectionName } from '../records/collections.ts';
import { ID_KEYWORD } from '../records/ids.ts';

/** The file of the ids there are, beside the schemas that refer to it. */
export const IDS_FILE = 'ids.json';

/** The file of a collection's JSON Schema. */
export function schemaFile(collection: CollectionName): string {
  return `${collection}.schema.json`;
}

/**
 * The JSON Schema of a collection's files as editors type them. In draft 7, the newest that the YAML language server
 * reads; an id of another record refers to the ids there are, so that an editor offers them.
 */
export function describeCollection(collection: CollectionName): object {
  const { $schema, ...described } = z.toJSONSchema(COLLECTIONS[collection].schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  });
  return { $schema, title: `content/${collection}`, ...(referToIds(described) as object) };
}

function referToIds(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(referToIds);
  if (typeof node !== 'object' || node === null) return node;
  const { [ID_KEYWORD]: collection, description, ...rest } = node as Record<string, unknown>;
  if (collection !== undefined) {
    const target = { $ref: `${IDS_FILE}#/definitions/${String(collection)}` };
    // Whatever stands beside a bare $ref is not read in draft 7.
    return description === undefined ? target : { description, allOf: [target] };
  }
  const entries = Object.entries(rest).map(([key, value]) => [key, referToIds(value)]);
  return { ...(description !== undefined && { description }), ...Object.fromEntries(entries) };
}
