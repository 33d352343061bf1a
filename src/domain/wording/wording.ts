import { z } from 'zod';
import { foldLookalikes } from '../arabic/fold-lookalikes.ts';
import { addFault } from '../findings/fault.ts';
import { plainSigns, plainText } from '../text/plain-text.ts';
import { explainFormFault } from './explain-form-fault.ts';
import { formKey } from './form-pattern.ts';

const formTextSchema = plainSigns(120).superRefine((found, ctx) => {
  const fault = explainFormFault(found);
  if (fault) addFault(ctx, fault);
});

/** Words that a variant counts; `prefix` and `suffix` must stand right before and after them, and are not counted. */
const formSchema = z
  .union([
    formTextSchema,
    z.strictObject({
      form: formTextSchema.describe('الكلمات التي تُعدّ'),
      prefix: formTextSchema.optional().describe('ما يسبقها مباشرة، إن كانت تدل وحدها على غير المسمّى'),
      suffix: formTextSchema.optional().describe('ما يليها مباشرة، إن كانت تدل وحدها على غير المسمّى'),
    }),
  ])
  .describe('صيغة: كلمات تامة كما في النص، أو أول الكلمة و«…» لكل كلمة تبدأ به: أميرك…');

const variantSchema = z.strictObject({
  label: plainText(80).describe('عنوان اللفظ كما يُعرض'),
  forms: z.array(formSchema).min(1).describe('الصيغ التي تُعدّ له'),
});

/** One thing that the texts speak of, and the words that they call it by. */
export const wordingSchema = z
  .strictObject({
    referent: plainText(80).describe('المسمّى الواحد الذي تختلف ألفاظه، بكلام التحرير المحايد'),
    note: plainText(400).optional().describe('ملاحظة التحرير: ما يُعدّ وما لا يُعدّ'),
    variants: z.array(variantSchema).describe('ألفاظه، كلٌّ بالصيغ التي تُعدّ له'),
  })
  .superRefine(({ variants }, ctx) => {
    if (variants.length < 2) addFault(ctx, { code: 'wording-lone-variant', params: {} }, ['variants']);
    refuseTwinLabels(variants, ctx);
    refuseSharedForms(variants, ctx);
  })
  .describe('مسمّى وألفاظه');

/** A form that is counted, with the words that must stand right before or after it, if any. */
export type WordingForm = z.infer<typeof formSchema>;
/** One of the expressions for a referent, with the forms in which texts print it. */
export type WordingVariant = z.infer<typeof variantSchema>;
/** What the texts call one thing: its referent and the expressions that are set beside each other. */
export type Wording = z.infer<typeof wordingSchema> & { readonly id: string };

function refuseTwinLabels(variants: readonly WordingVariant[], ctx: z.RefinementCtx): void {
  const labels = variants.map(({ label }) => foldLookalikes(label));
  variants.forEach(({ label: found }, index) => {
    if (labels.indexOf(labels[index] ?? '') === index) return;
    addFault(ctx, { code: 'field-duplicate-item', params: { found } }, ['variants', index, 'label']);
  });
}

/** A form that two variants count would be counted for neither in particular. */
function refuseSharedForms(variants: readonly WordingVariant[], ctx: z.RefinementCtx): void {
  const owners = new Map<string, WordingVariant>();
  variants.forEach((variant, index) => {
    variant.forms.forEach((form, at) => {
      const path = ['variants', index, 'forms', at];
      const key = formKey(form);
      const owner = owners.get(key);
      const found = typeof form === 'string' ? form : form.form;
      if (!owner) owners.set(key, variant);
      else if (owner === variant) addFault(ctx, { code: 'field-duplicate-item', params: { found } }, path);
      else addFault(ctx, { code: 'wording-form-shared', params: { found, other: owner.label } }, path);
    });
  });
}
