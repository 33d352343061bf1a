import { z } from 'zod';
import { addFault } from '../findings/fault.ts';
import { idOf } from '../records/ids.ts';
import { latinText, plainText, webAddressSchema } from '../text/plain-text.ts';

/** `unknown` is an outlet whose kind neither a text nor the editors' sources state. */
export const OUTLET_KINDS = ['newspaper', 'news-agency', 'news-site', 'broadcaster', 'unknown'] as const;

/** A publisher of articles, known as such from a text or from outside it. */
export const outletSchema = z
  .strictObject({
    name: plainText(80).describe('اسم الناشر كما يُعرض'),
    latin: latinText(80).optional().describe('اسمه أو نطاقه بالحروف اللاتينية'),
    kind: z.enum(OUTLET_KINDS).describe('نوع الناشر'),
    url: webAddressSchema.optional().describe('عنوان موقعه'),
    note: plainText(600).optional().describe('ملاحظة التحرير: كيف عُرف، وما لا يُعرف عنه'),
  })
  .describe('ناشر');

/** A publisher of articles; `id` is the name of its file. */
export type Outlet = z.infer<typeof outletSchema> & { readonly id: string };

/** How it is known who published an article: the text says so, others say so, or it is not known. */
export const OUTLET_BASES = ['stated', 'external', 'unknown'] as const;

/**
 * Which outlet published an article, and how that is known. An id alone means that the text states it.
 * An unknown outlet has a reason and no id: a guess may stand in the reason only.
 */
export const outletAttributionSchema = z
  .union([
    idOf('outlets').transform((id) => ({ id, basis: 'stated' as const })),
    z
      .strictObject({
        id: idOf('outlets').optional(),
        basis: z.enum(OUTLET_BASES),
        reason: plainText(600),
      })
      .superRefine(({ id, basis }, ctx) => {
        if (basis === 'unknown' && id !== undefined)
          addFault(ctx, { code: 'outlet-unknown-with-id', params: {} }, ['id']);
        if (basis !== 'unknown' && id === undefined)
          addFault(ctx, { code: 'field-missing', params: {} }, ['id']);
      }),
  ])
  .describe('الناشر: معرّفه إن ذكره النص، أو صيغة مطوّلة {id, basis, reason}');

/** Who published an article and how that is known, in the long form. */
export type OutletAttribution = z.infer<typeof outletAttributionSchema>;
