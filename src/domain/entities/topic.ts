import { z } from 'zod';
import { plainText } from '../text/plain-text.ts';

/** A subject under which articles are gathered. */
export const topicSchema = z
  .strictObject({
    name: plainText(80).describe('اسم الموضوع'),
    description: plainText(300).describe('ما يجمعه هذا الموضوع، في جملة'),
  })
  .describe('موضوع');

/** A subject of articles and events; `id` is the name of its file. */
export type Topic = z.infer<typeof topicSchema> & { readonly id: string };
