import { wordingSchema, type Wording, type WordingForm } from '../../src/domain/wording/wording.ts';

/** A wording of the forms given, a variant to each list, through the real schema. */
export function someWording(...variants: readonly (readonly WordingForm[])[]): Wording {
  const data = wordingSchema.parse({
    referent: 'مسمّى',
    variants: variants.map((forms, index) => ({ label: `لفظ ${index + 1}`, forms })),
  });
  return { id: 'some-wording', ...data };
}
