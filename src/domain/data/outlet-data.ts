import { z } from 'zod';
import { outletPath } from '../web/addresses.ts';
import { OUTLET_KINDS } from '../entities/outlet.ts';
import { FIELDS } from './data-fields.ts';
import { compact, dataFile } from './data-file.ts';

const schema = z
  .strictObject({
    id: FIELDS.id,
    url: FIELDS.url,
    name: z.string(),
    latin: z.string().optional(),
    kind: z.enum(OUTLET_KINDS),
    site: z.url().optional().describe("The outlet's own site"),
    note: z.string().optional(),
  })
  .describe('An outlet');

/** `outlets.json`. */
export const outletData = dataFile({
  schema,
  list: (corpus, toAbsolute) =>
    corpus.outlets.map(({ id, name, latin, kind, url, note }) =>
      compact<z.infer<typeof schema>>({
        id,
        url: toAbsolute(outletPath(id)),
        name,
        latin,
        kind,
        site: url,
        note,
      }),
    ),
});
