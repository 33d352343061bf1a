import { z } from 'zod';
import type { Citation } from '../evidence/citation.ts';
import { DATE_BASES, type Dated } from '../dates/dated.ts';
import { compact } from './data-file.ts';

/** The fields that several data files share. */
export const FIELDS = {
  id: z.string().describe("The record's id, which is also its file name and address"),
  url: z.url().describe('The address of its page on this site'),
  ids: z.array(z.string()),
  date: z.strictObject({
    edtf: z.string().optional().describe('ISO 8601-2 (EDTF); absent when the date is unknown'),
    basis: z.enum(DATE_BASES),
    reason: z
      .string()
      .optional()
      .describe('How the date is known, in Arabic; absent when the text states it'),
  }),
  passage: z
    .strictObject({ article: z.string(), block: z.string(), exact: z.string() })
    .describe('Words of an article, verbatim, and the block they stand in'),
};

/** A date as data files give it. */
export function toDateField(date: Dated): z.infer<typeof FIELDS.date> {
  const edtf = date.basis === 'unknown' ? undefined : date.edtf;
  return compact<z.infer<typeof FIELDS.date>>({ edtf, basis: date.basis, reason: date.reason });
}

/** A passage as data files give it. */
export function toPassageField({ article, block, exact }: Citation): z.infer<typeof FIELDS.passage> {
  return { article, block, exact };
}
