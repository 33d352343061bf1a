import { z } from 'zod';
import { addFault } from './findings/fault.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a string can be an id, and so a file name and an address: ASCII kebab-case, such as `sergei-shoigu`. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** The id of another record; whether that record exists is asked of the whole corpus, not of the schema. */
export const idSchema = z.string().superRefine((found, ctx) => {
  if (!isId(found)) addFault(ctx, { code: 'id-malformed', params: { found } });
});

/** A list of ids of other records: at least one, none twice. */
export const idListSchema = z.array(idSchema).superRefine((ids, ctx) => {
  if (ids.length === 0) addFault(ctx, { code: 'field-empty', params: {} });
  ids.forEach((found, index) => {
    if (ids.indexOf(found) === index) return;
    addFault(ctx, { code: 'field-duplicate-item', params: { found }, mend: null }, [index]);
  });
});
