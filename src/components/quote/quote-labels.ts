import type { QuoteFlag, QuoteForm } from '../../domain/entities/quote.ts';

/** Each form of a quotation in words. */
export const QUOTE_FORM_LABELS = {
  direct: 'اقتباس مباشر',
  indirect: 'قول منقول بالمعنى',
  mixed: 'مختلط: بعضه مباشر وبعضه بالمعنى',
} as const satisfies Record<QuoteForm, string>;

/** What readers are told of a quotation's faults, which stay as they stand in the text. */
export const QUOTE_FLAG_LABELS = {
  'unbalanced-marks': 'علامتا التنصيص غير متوازنتين',
  'attribution-unclear': 'النسبة غير واضحة',
  undated: 'لا يُذكر يومه ولا مناسبته',
} as const satisfies Record<QuoteFlag, string>;
