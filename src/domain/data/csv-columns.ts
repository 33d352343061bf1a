/** One column of a CSV file: its name, which is the field's, and how it is read from an item. */
export interface CsvColumn {
  readonly name: string;
  read(item: unknown): string;
}

/** The part of a JSON Schema that says which columns an item has. */
interface ItemSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, ItemSchema>>;
  readonly items?: ItemSchema;
  readonly anyOf?: readonly ItemSchema[];
}

/** What stands between the texts of a list in one cell. */
const LIST_SEPARATOR = ' | ';

type Read = (item: unknown) => unknown;

/**
 * The columns of a data file, from the JSON Schema of its items: the same whatever the items hold. The fields of a record
 * inside another are columns of their own, `date.edtf`; a list of texts is one cell, joined by ` | `; any other list or
 * table is one cell of JSON. A fact that is absent, and a list without an entry, is an empty cell.
 */
export function listCsvColumns(item: ItemSchema): CsvColumn[] {
  return Object.entries(item.properties ?? {}).flatMap(([name, schema]) =>
    columnsOf(name, schema, (value) => fieldOf(value, name)),
  );
}

function columnsOf(name: string, schema: ItemSchema, read: Read): CsvColumn[] {
  if (schema.anyOf) return schema.anyOf.flatMap((form) => columnsOf(name, form, onlyOfType(form, read)));
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([key, field]) =>
      columnsOf(`${name}.${key}`, field, (item) => fieldOf(read(item), key)),
    );
  }
  const write = schema.items?.type === 'string' ? joinTexts : isNested(schema) ? toJson : toText;
  return [{ name, read: (item) => write(read(item)) }];
}

/** Of a field that is a text or a record, each form has its own columns, and only one of them is filled. */
function onlyOfType({ type }: ItemSchema, read: Read): Read {
  return (item) => {
    const value = read(item);
    return typeof value === type ? value : undefined;
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function isNested({ type }: ItemSchema): boolean {
  return type === 'array' || type === 'object';
}

function joinTexts(value: unknown): string {
  return Array.isArray(value) ? value.join(LIST_SEPARATOR) : '';
}

function toJson(value: unknown): string {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value);
}

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
