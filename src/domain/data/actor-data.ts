import { z } from 'zod';
import { ACTOR_KINDS, type Actor } from '../entities/actor.ts';
import { actorPath } from '../web/addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { FIELDS, toPassageField } from './data-fields.ts';
import { compact, dataFile } from './data-file.ts';

const roleSchema = z.strictObject({
  title: z.string().describe('As a text gives it, in Arabic'),
  from: z.string().optional().describe('EDTF; only where a text dates it'),
  to: z.string().optional().describe('EDTF; only where a text dates it'),
  evidence: z.array(FIELDS.passage),
});

const schema = z
  .strictObject({
    id: FIELDS.id,
    url: FIELDS.url,
    name: z.string(),
    kind: z.enum(ACTOR_KINDS),
    roles: z.array(roleSchema),
    aliases: FIELDS.ids.describe('Forms of the name in the texts, and transliterations'),
    memberOf: FIELDS.ids,
    note: z.string().optional(),
    mentions: z.array(FIELDS.passage).describe('Every mention in the texts, by block'),
  })
  .describe('An actor');

/** `actors.json`. */
export const actorData = dataFile({
  schema,
  list: (corpus, toAbsolute) =>
    corpus.actors.map((actor) => {
      const { id, name, kind, aliases = [], memberOf = [], note } = actor;
      const mentions = corpus.mentionsOfActor(id).map(toPassageField);
      const roles = listRoles(actor, corpus);
      return compact<z.infer<typeof schema>>({
        id,
        url: toAbsolute(actorPath(id)),
        name,
        kind,
        roles,
        aliases,
        memberOf,
        note,
        mentions,
      });
    }),
});

function listRoles({ roles = [] }: Actor, { locate }: Corpus): z.infer<typeof roleSchema>[] {
  return roles.map(({ title, from, to, evidence }) =>
    compact<z.infer<typeof roleSchema>>({
      title,
      from,
      to,
      evidence: evidence.map((passage) => toPassageField(locate(passage))),
    }),
  );
}
