import { quoteSchema, type Quote } from '../../src/domain/entities/quote.ts';

/** A quotation as typed in a file, with sound values for all that a test does not name; it passes the real schema. */
export function someQuote(
  id: string,
  fields: Readonly<Record<string, unknown>> = {},
): Omit<Quote, 'article'> {
  return quoteSchema.parse({ id, exact: 'متن', form: 'direct', speaker: 'iraq', chain: [], ...fields });
}
