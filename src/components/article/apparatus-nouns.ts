import type { NounForms } from '../../domain/arabic/plurals.ts';

/** The nouns in which a margin and an actor's page count: one of a thing is the bare word, «حدث». */
export const EVENT_NOUN = {
  zero: 'لا أحداث',
  one: 'حدث',
  two: 'حدثان',
  few: 'أحداث',
  many: 'حدثًا',
  other: 'حدث',
} as const satisfies NounForms;

/** Quotations, «اقتباسان». */
export const QUOTE_NOUN = {
  zero: 'لا اقتباسات',
  one: 'اقتباس',
  two: 'اقتباسان',
  few: 'اقتباسات',
  many: 'اقتباسًا',
  other: 'اقتباس',
} as const satisfies NounForms;
