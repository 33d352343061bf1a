import { z } from 'zod';
import { sortById } from '../corpus/look-up.ts';
import { QUOTE_FLAGS, QUOTE_FORMS, relaySchema, speakerSchema } from '../entities/quote.ts';
import { FIELDS } from './data-fields.ts';
import { dataFile } from './data-file.ts';

const schema = z
  .strictObject({
    id: FIELDS.id,
    article: z.string(),
    block: z.string(),
    exact: z.string().describe('The words as they stand in the article'),
    form: z.enum(QUOTE_FORMS),
    speaker: speakerSchema.describe('An actor, or how the text describes someone it does not name'),
    chain: z.array(relaySchema).describe('Through whom, in order from the speaker'),
    flags: z
      .array(z.enum(QUOTE_FLAGS))
      .describe('`undated`: the text gives neither the day nor the occasion of the saying'),
  })
  .describe('A quotation');

/** `quotes.json`. */
export const quoteData = dataFile({
  schema,
  list: (corpus) =>
    sortById(corpus.quotes).map(({ id, article, citation, exact, form, speaker, chain, flags = [] }) => ({
      id,
      article,
      block: citation.block,
      exact,
      form,
      speaker,
      chain,
      flags,
    })),
});
