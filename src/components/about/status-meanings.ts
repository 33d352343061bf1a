import type { EventStatus } from '../../domain/entities/event.ts';

/** What each status of an event means: how the texts speak of it, not whether they are right. */
export const STATUS_MEANINGS = {
  happened: 'يرويه النص واقعًا.',
  ongoing: 'يرويه النص مستمرًّا.',
  announced: 'يروي النص إعلانه.',
  planned: 'يذكره النص آتيًا على أنه مقرَّر أو مزمع.',
  expected: 'يذكره النص آتيًا على أنه متوقَّع أو مرجَّح.',
  claimed: 'يرويه النص على لسان قائل، لا بصوته.',
  unconfirmed: 'يذكره النص ولا يقول إنه وقع، وقائله غير مسمّى.',
} as const satisfies Record<EventStatus, string>;
