import { z } from 'zod';
import { idOf } from '../records/ids.ts';
import { describedSchema } from '../entities/quote.ts';

/** To whom a text attributes an answer: an actor's id, an outlet it takes from, or how it describes someone unnamed. */
export const attributionSchema = z
  .union([idOf('actors'), z.strictObject({ outlet: idOf('outlets') }), describedSchema])
  .describe('معرّف القائل، أو {outlet} لناشر ينقل عنه النص، أو {described} إن لم يُسمَّ');

/** Whom a text attributes an answer to: an actor, by id, an outlet, or someone described. */
export type Attribution = z.infer<typeof attributionSchema>;
