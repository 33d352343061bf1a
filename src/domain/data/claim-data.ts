import { z } from 'zod';
import { claimPath } from '../web/addresses.ts';
import { STANCES } from '../entities/claim.ts';
import { attributionSchema } from '../claims/attribution.ts';
import { RELATIONS } from '../claims/relation.ts';
import { weighClaim } from '../claims/weigh-claim.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { LocatedClaim } from '../corpus/located.ts';
import { sortById } from '../corpus/look-up.ts';
import { FIELDS, toPassageField } from './data-fields.ts';
import { compact, dataFile, type ToAbsolute } from './data-file.ts';

const positionSchema = z.strictObject({
  article: z.string(),
  answer: z.string().describe('The id of the answer'),
  stance: z.enum(STANCES).describe('Whether the article states it, attributes it to somebody, or denies it'),
  by: attributionSchema
    .optional()
    .describe(
      'To whom it is attributed: an actor, an outlet it is taken from, or how the text describes someone it does not name',
    ),
  evidence: z.array(FIELDS.passage),
});

const schema = z
  .strictObject({
    id: FIELDS.id,
    url: FIELDS.url,
    question: z.string().describe("The editors' words, in Arabic"),
    relation: z.enum(RELATIONS).describe('How the positions relate; computed from them'),
    origins: z
      .int()
      .nonnegative()
      .describe('How many independent origins the positions lead to; an unknown one never counts'),
    answers: z.record(z.string(), z.string()).describe('The answers that articles give, by id, in Arabic'),
    positions: z.array(positionSchema),
    silent: FIELDS.ids.describe('Articles that say nothing on it'),
  })
  .describe('A question on which articles take positions');

/** `claims.json`. */
export const claimData = dataFile({
  schema,
  list: (corpus, toAbsolute) => sortById(corpus.claims).map((claim) => toItem(claim, corpus, toAbsolute)),
});

function toItem(claim: LocatedClaim, corpus: Corpus, toAbsolute: ToAbsolute): z.infer<typeof schema> {
  const { id, question, answers, positions } = claim;
  const { relation, origins, silent } = weighClaim(claim, corpus);
  return {
    id,
    url: toAbsolute(claimPath(id)),
    question,
    relation,
    origins: origins.count,
    answers,
    positions: positions.map(({ article, answer, stance, by, citations }) =>
      compact<z.infer<typeof positionSchema>>({
        article,
        answer,
        stance,
        by,
        evidence: citations.map(toPassageField),
      }),
    ),
    silent: silent.map((article) => article.id),
  };
}
