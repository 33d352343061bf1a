import { z } from 'zod';
import { topicPath } from '../web/addresses.ts';
import { FIELDS } from './data-fields.ts';
import { dataFile } from './data-file.ts';

/** `topics.json`. */
export const topicData = dataFile({
  schema: z
    .strictObject({ id: FIELDS.id, url: FIELDS.url, name: z.string(), description: z.string() })
    .describe('A topic'),
  list: (corpus, toAbsolute) =>
    corpus.topics.map(({ id, name, description }) => ({
      id,
      url: toAbsolute(topicPath(id)),
      name,
      description,
    })),
});
