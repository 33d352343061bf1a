import { claimSchema, type Claim } from '../../src/domain/entities/claim.ts';

/** A claim as typed in a file, with sound values for all that a test does not name; it passes the real schema. */
export function someClaim(id: string, positions: readonly Readonly<Record<string, unknown>>[]): Claim {
  const data = claimSchema.parse({
    question: `سؤال ${id}؟`,
    topics: ['oil'],
    answers: { yes: 'نعم', no: 'لا', partly: 'بعضه' },
    positions: positions.map((position) => ({ answer: 'yes', stance: 'states', ...position })),
  });
  return { ...data, id };
}
