import { z } from 'zod';
import { addFault } from '../findings/fault.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a string can be an id, and so a file name and an address: ASCII kebab-case, such as `sergei-shoigu`. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** A name as an id would write it: `Sergei_Shoigu ` as `sergei-shoigu`; what has no ASCII letter or digit leaves nothing. */
export function foldToId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The collections whose records others refer to by id; of quotations each, not the file that lists them. */
export type ReferredCollection =
  'articles' | 'outlets' | 'actors' | 'topics' | 'events' | 'claims' | 'quotes' | 'wordings' | 'analyses';

/** The keyword of a JSON Schema under which an id says whose it is; the editors' schemas put the ids there are in its place. */
export const ID_KEYWORD = 'x-id-of';

/** The keywords of our schemas that JSON Schema itself does not define: they speak to editors. */
export const EDITOR_KEYWORDS = [ID_KEYWORD, 'patternErrorMessage', 'enumDescriptions'];

/** An id; whether a record bears it is asked of the whole corpus, not of the schema. */
export const idSchema = z
  .string()
  .superRefine((found, ctx) => {
    if (!isId(found)) addFault(ctx, { code: 'id-malformed', params: { found } });
  })
  .meta({
    pattern: ID.source,
    patternErrorMessage: 'المعرّف حروف لاتينية صغيرة وأرقام بينها شرطات، مثل sergei-shoigu',
  });

/** The id of another record, one of a collection's. */
export function idOf(collection: ReferredCollection) {
  return idSchema.meta({ [ID_KEYWORD]: collection });
}

/** A list of ids of other records of one collection: at least one, none twice. */
export function idListOf(collection: ReferredCollection) {
  return z
    .array(idOf(collection))
    .superRefine((ids, ctx) => {
      if (ids.length === 0) addFault(ctx, { code: 'field-empty', params: {} });
      const seen = new Set<string>();
      ids.forEach((found, index) => {
        if (!seen.has(found)) return void seen.add(found);
        addFault(ctx, { code: 'field-duplicate-item', params: { found }, mend: null }, [index]);
      });
    })
    .meta({ minItems: 1, uniqueItems: true });
}
