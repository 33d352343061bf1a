import { z } from 'zod';
import { datedSchema } from '../dates/dated.ts';
import { evidenceListSchema } from '../evidence/evidence.ts';
import { addFault } from '../findings/fault.ts';
import { idListOf, idOf } from '../records/ids.ts';
import { plainText } from '../text/plain-text.ts';

/** How a text speaks of an event: as something that happened, lasts, was announced, is planned or expected, claimed, or unconfirmed. */
export const EVENT_STATUSES = [
  'happened',
  'ongoing',
  'announced',
  'planned',
  'expected',
  'claimed',
  'unconfirmed',
] as const;

/** One way for a text to speak of an event. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** What kind of thing happened. */
export const EVENT_KINDS = [
  'visit',
  'meeting',
  'statement',
  'agreement',
  'offer',
  'arms',
  'talks',
  'attack',
  'withdrawal',
  'formation',
  'appointment',
  'invitation',
  'other',
] as const;

/** One kind of event. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** What one party did to, or with, the other; `conveyed` handed it an invitation, whoever sent that; `appeared` spoke to the press beside it. */
export const PARTY_KINDS = [
  'met',
  'visited',
  'invited',
  'conveyed',
  'called',
  'signed',
  'negotiated',
  'offered',
  'supplied',
  'allied',
  'appeared',
  'struck',
] as const;

/** One kind of relation between two parties. */
export type PartyKind = (typeof PARTY_KINDS)[number];

/** What one party did to the other; every other kind is done by both alike. */
export const DIRECTED_KINDS: readonly PartyKind[] = [
  'visited',
  'invited',
  'conveyed',
  'offered',
  'supplied',
  'struck',
];

/** Two actors whom an event brings together: `a` acts, `b` is met, invited, called…; the site's relations are exactly these. */
const partiesSchema = z
  .strictObject({ a: idOf('actors'), b: idOf('actors'), kind: z.enum(PARTY_KINDS) })
  .superRefine(({ a, b }, ctx) => {
    if (a === b) addFault(ctx, { code: 'event-party-alone', params: { found: a } }, ['b']);
  });

type Parties = z.infer<typeof partiesSchema>;

/** The relations of one event, none of them twice: what both did alike has no first and second. */
const partiesListSchema = z
  .array(partiesSchema)
  .min(1)
  .superRefine((list, ctx) => {
    for (const [index, parties] of list.entries()) {
      if (!list.slice(0, index).some((before) => isSameRelation(before, parties))) continue;
      const { a, b, kind } = parties;
      addFault(ctx, { code: 'event-party-twin', params: { a, b, kind } }, [index]);
    }
  });

/** One thing that the texts report, however many of them do. */
export const eventSchema = z
  .strictObject({
    label: plainText(160).describe('ما جرى، بكلام التحرير المحايد'),
    date: datedSchema.describe('متى، بصيغة EDTF أو صيغة مطوّلة تذكر كيف عُرف'),
    status: z.enum(EVENT_STATUSES).describe('حالة الحدث كما يرويه النص'),
    kind: z.enum(EVENT_KINDS).describe('نوع الحدث'),
    actors: idListOf('actors').describe('معرّفات أطرافه'),
    parties: partiesListSchema.optional().describe('من مع من: {a, b, kind}'),
    topics: idListOf('topics').describe('معرّفات موضوعاته'),
    evidence: evidenceListSchema.describe('الكلمات التي ترويه في كل نص'),
    note: plainText(600).optional().describe('ملاحظة التحرير'),
  })
  .describe('حدث');

/** Something that the texts tell of, with its date and evidence; `id` is the name of its file. */
export type Event = z.infer<typeof eventSchema> & { readonly id: string };

function isSameRelation(one: Parties, other: Parties): boolean {
  if (one.kind !== other.kind) return false;
  const straight = one.a === other.a && one.b === other.b;
  return straight || (!DIRECTED_KINDS.includes(one.kind) && one.a === other.b && one.b === other.a);
}
