import { z } from 'zod';
import { evidenceListSchema } from '../evidence/evidence.ts';
import { addFault } from '../findings/fault.ts';
import { plainText, webAddressSchema } from '../text/plain-text.ts';
import { EDTF_PATTERN } from './edtf-pattern.ts';
import { parseEdtf } from './parse-edtf.ts';

/** How a date is known: the text says so, the texts let it be inferred, others say so, or it is not known. */
export const DATE_BASES = ['stated', 'inferred', 'external', 'unknown'] as const;

/** One way of knowing a date. */
export type Basis = (typeof DATE_BASES)[number];

const PATTERN_MESSAGE = 'اكتب التاريخ بصيغة EDTF، مثل 2020-08-07 أو 2025-09 أو "[2024-02-08..2024-02-10]"';

/** The text of a date, in the accepted part of EDTF. */
export const edtfSchema = z
  .preprocess(
    textOf,
    z
      .string()
      .superRefine((text, ctx) => {
        const result = parseEdtf(text);
        if (!result.ok) addFault(ctx, result.fault);
      })
      .meta({
        examples: ['2020-08-07', '2015-11', '2019?', '[2024-02-08..2024-02-10]', '2023-10/..', '202X'],
      }),
  )
  // For editors' red lines: a year may stand unquoted.
  .meta({
    type: undefined,
    anyOf: [
      { type: 'string', pattern: EDTF_PATTERN, patternErrorMessage: PATTERN_MESSAGE },
      { type: 'integer' },
    ],
  })
  .describe('التاريخ بصيغة EDTF');

const reason = plainText(1000).describe('كيف عُرف التاريخ، أو لماذا لم يُعرف؛ يُعرض للقارئ');
const optional = {
  reason: reason.optional(),
  evidence: evidenceListSchema.optional().describe('كلمات النصوص التي استُنتج منها'),
  sources: z
    .array(
      z.strictObject({
        name: plainText(200).describe('اسم المصدر'),
        url: webAddressSchema.optional().describe('عنوانه'),
      }),
    )
    .min(1)
    .optional()
    .describe('مصادر من خارج النص'),
};

/** Refuses a date beside `basis: unknown` by name, where a strict object would only call the field unheard of. */
const noEdtf = z
  .unknown()
  .meta({ not: {} })
  .transform((found, ctx): never => {
    const written = String(found ?? '').trim() || 'edtf';
    addFault(ctx, { code: 'date-unknown-with-edtf', params: { found: written } });
    return z.NEVER;
  });

/** The long form of a date, by its basis: which fields stand beside it and which must. */
export const DATED_FORMS = {
  stated: z.strictObject({ ...optional, basis: z.literal('stated'), edtf: edtfSchema }),
  inferred: z.strictObject({
    basis: z.literal('inferred'),
    edtf: edtfSchema,
    ...optional,
    reason,
    evidence: evidenceListSchema,
  }),
  external: z.strictObject({ ...optional, basis: z.literal('external'), edtf: edtfSchema, reason }),
  unknown: z.strictObject({ ...optional, basis: z.literal('unknown'), edtf: noEdtf.optional(), reason }),
} as const satisfies Record<Basis, z.ZodType>;

/** Refuses a long form whose basis is missing or unheard of, with whatever else is wrong in it. */
export const UNDECIDED_FORM = z
  .strictObject({ ...optional, basis: z.enum(DATE_BASES), edtf: edtfSchema.optional() })
  .transform((): never => z.NEVER);

/**
 * The text of a date as YAML has read it: a year alone comes as a number; a set without quotation marks comes as a
 * list; and a moment is refused, since 30 February would have become 2 March by then.
 */
function textOf(value: unknown, ctx: z.RefinementCtx): unknown {
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) addFault(ctx, { code: 'date-not-text', params: { found: value.toISOString() } });
  if (!Array.isArray(value)) return value;
  const found = `[${value.join(',')}]`;
  const result = parseEdtf(found);
  if (value.length === 0) addFault(ctx, { code: 'date-empty', params: { found } });
  else if (result.ok)
    addFault(ctx, { code: 'date-unquoted', params: { found }, expected: [`"${found}"`], mend: found });
  else addFault(ctx, result.fault);
  return z.NEVER;
}
