import type { EventKind, EventStatus, PartyKind } from '../../domain/entities/event.ts';

/** Each status of an event in words. */
export const STATUS_LABELS = {
  happened: 'وقع',
  ongoing: 'جارٍ',
  announced: 'أُعلن',
  planned: 'مقرَّر',
  expected: 'متوقَّع',
  claimed: 'منسوب إلى قائله',
  unconfirmed: 'غير مؤكَّد',
} as const satisfies Record<EventStatus, string>;

/** Each kind of event in words. */
export const EVENT_KIND_LABELS = {
  visit: 'زيارة',
  meeting: 'لقاء',
  statement: 'تصريح',
  agreement: 'اتفاق',
  offer: 'عرض',
  arms: 'تسليح',
  talks: 'محادثات',
  attack: 'هجوم',
  withdrawal: 'انسحاب',
  formation: 'تشكيل',
  appointment: 'تولٍّ لمنصب',
  invitation: 'دعوة',
  other: 'حدث آخر',
} as const satisfies Record<EventKind, string>;

/**
 * What one party did to, or with, the other, as the words before each of their names: «دعوة من … إلى …».
 * Nouns, since a verb would have to agree with the gender of the name.
 */
export const PARTY_LABELS = {
  met: { first: 'لقاء بين', second: 'و' },
  visited: { first: 'زيارة من', second: 'إلى' },
  invited: { first: 'دعوة من', second: 'إلى' },
  conveyed: { first: 'دعوة نقلها', second: 'إلى' },
  called: { first: 'اتصال بين', second: 'و' },
  signed: { first: 'توقيع بين', second: 'و' },
  negotiated: { first: 'محادثات بين', second: 'و' },
  offered: { first: 'عرض من', second: 'على' },
  supplied: { first: 'توريد من', second: 'إلى' },
  allied: { first: 'تحالف بين', second: 'و' },
  appeared: { first: 'مؤتمر صحفي مشترك بين', second: 'و' },
  struck: { first: 'ضربة من', second: 'على' },
} as const satisfies Record<PartyKind, { readonly first: string; readonly second: string }>;
