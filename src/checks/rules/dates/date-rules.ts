import type { Rule } from '../../rule.ts';
import { checkWeekdays } from './weekdays.ts';
import { checkArticleDates } from './article-dates.ts';
import { checkFutureDays } from './future-days.ts';
import { checkPrintedDates } from './printed-dates.ts';
import { checkEventDates } from './event-dates.ts';
import { checkCorrectionDays } from './correction-days.ts';

/** The rules about days and dates. */
export const DATE_RULES: readonly Rule[] = [
  checkWeekdays,
  checkArticleDates,
  checkFutureDays,
  checkPrintedDates,
  checkEventDates,
  checkCorrectionDays,
];
