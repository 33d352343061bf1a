import { z } from 'zod';
import { addFault } from '../findings/fault.ts';
import { isExactDay } from './bounds.ts';
import { parseEdtf } from './parse-edtf.ts';

/** One exact calendar day as an ISO 8601 text; no time of day, no other precision, no mark of doubt. */
export const calendarDaySchema = z
  .string()
  .superRefine((found, ctx) => {
    const result = parseEdtf(found);
    if (!result.ok) addFault(ctx, result.fault);
    else if (!isExactDay(result.date)) addFault(ctx, { code: 'date-not-exact', params: { found } });
  })
  .meta({ format: 'date', examples: ['2020-08-07'] });
