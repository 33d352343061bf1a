import { z } from 'zod';
import { boundsOf } from '../dates/bounds.ts';
import { edtfSchema } from '../dates/dated-forms.ts';
import { readEdtf } from '../dates/read-edtf.ts';
import { evidenceListSchema } from '../evidence/evidence.ts';
import { addFault } from '../findings/fault.ts';
import { idListOf } from '../records/ids.ts';
import { plainText, plainTextList } from '../text/plain-text.ts';

/** What an actor can be. */
export const ACTOR_KINDS = ['person', 'office', 'organisation', 'state', 'company', 'armed-group'] as const;

/** One kind of actor. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** A title that the texts give an actor; `from` and `to` stand only where a text dates them. */
const roleSchema = z
  .strictObject({
    title: plainText(160).describe('الصفة كما في النص'),
    from: edtfSchema.optional().describe('منذ متى، بصيغة EDTF'),
    to: edtfSchema.optional().describe('حتى متى، بصيغة EDTF'),
    evidence: evidenceListSchema.describe('الكلمات التي تذكرها'),
  })
  .superRefine(({ from, to }, ctx) => {
    const [start, end] = [from, to].map((text) => (text === undefined ? null : readEdtf(text)));
    if (!start || !end || from === undefined || to === undefined) return;
    if ((boundsOf(start).earliest ?? '') > (boundsOf(end).latest ?? '~'))
      addFault(ctx, { code: 'role-reversed', params: { from, to } }, ['to']);
  });

/** A person, office, organisation, state, company or armed group that acts or is spoken of in the texts. */
export const actorSchema = z
  .strictObject({
    name: plainText(120).describe('الاسم كما يُعرض'),
    kind: z.enum(ACTOR_KINDS).describe('نوع الطرف'),
    roles: z.array(roleSchema).min(1).optional().describe('صفاته كما ذكرتها النصوص، كلٌّ بشاهدها'),
    aliases: plainTextList(120)
      .optional()
      .describe('صيغ الاسم كما وردت في النصوص، وكتابته بالحروف اللاتينية'),
    memberOf: idListOf('actors').optional().describe('أطراف ينتمي إليها'),
    note: plainText(600).optional().describe('ملاحظة التحرير'),
  })
  .describe('طرف');

/** A title that the texts give an actor, and when they date it. */
export type Role = z.infer<typeof roleSchema>;

/** Whoever acts or speaks in the texts; `id` is the name of its file. */
export type Actor = z.infer<typeof actorSchema> & { readonly id: string };
