import { z } from 'zod';
import { ACTOR_KINDS } from '../actor.ts';
import { DATE_BASES } from '../dates/dated.ts';
import { OUTLET_BASES, OUTLET_KINDS } from '../outlet.ts';

const id = z.string().describe("The record's id, which is also its file name and address");
const url = z.url().describe('The address of its page on this site');
const ids = z.array(z.string());

/** One item of `articles.json`. Absent facts are absent, never empty strings. */
export const articleRecordSchema = z
  .strictObject({
    id,
    url,
    title: z.string(),
    subtitle: z.string().optional(),
    date: z
      .strictObject({
        edtf: z.string().optional().describe('ISO 8601-2 (EDTF); absent when the date is unknown'),
        basis: z.enum(DATE_BASES),
        reason: z
          .string()
          .optional()
          .describe('How the date is known, in Arabic; absent when the text states it'),
      })
      .describe('When the article was published'),
    pageUpdated: z.iso
      .date()
      .optional()
      .describe('When the republishing page was last updated; never a date of publication'),
    outlet: z.strictObject({
      id: z.string().optional().describe('Absent when the outlet is unknown'),
      basis: z.enum(OUTLET_BASES),
      reason: z.string().optional(),
    }),
    relays: ids.describe('Outlets the article says it relays'),
    actors: ids,
    topics: ids,
    originalUrl: z.url().optional().describe('Where the original stands, if known'),
    added: z.iso.date().describe('The day the article came to this site'),
    summary: z.string().describe("The editors' summary, in Arabic"),
    blocks: z
      .array(z.strictObject({ id: z.string(), text: z.string() }))
      .describe('Every block of the text, verbatim'),
  })
  .describe('An article');

/** One item of `outlets.json`. */
export const outletRecordSchema = z
  .strictObject({
    id,
    url,
    name: z.string(),
    latin: z.string().optional(),
    kind: z.enum(OUTLET_KINDS),
    site: z.url().optional().describe("The outlet's own site"),
    note: z.string().optional(),
  })
  .describe('An outlet');

/** One item of `actors.json`. */
export const actorRecordSchema = z
  .strictObject({
    id,
    url,
    name: z.string(),
    kind: z.enum(ACTOR_KINDS),
    aliases: ids.describe('Forms of the name in the texts, and transliterations'),
    memberOf: ids,
    note: z.string().optional(),
  })
  .describe('An actor');

/** One item of `topics.json`. */
export const topicRecordSchema = z
  .strictObject({ id, url, name: z.string(), description: z.string() })
  .describe('A topic');

export type ArticleRecord = z.infer<typeof articleRecordSchema>;
export type OutletRecord = z.infer<typeof outletRecordSchema>;
export type ActorRecord = z.infer<typeof actorRecordSchema>;
export type TopicRecord = z.infer<typeof topicRecordSchema>;
