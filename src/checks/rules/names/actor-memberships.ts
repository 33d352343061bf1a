import { report } from '../../../domain/findings/report.ts';
import { recordsOf, type Rule } from '../../rule.ts';

const MOST_TOLD = 8;

type Memberships = ReadonlyMap<string, readonly string[]>;

/** No actor belongs to itself, by itself or through others: each actor of such a ring is told of the whole of it. */
export const checkActorMemberships: Rule = ({ records, salvaged }) => {
  const actors = recordsOf([...records, ...salvaged], 'actors');
  const memberships = new Map(actors.map(({ id, data }) => [id, data.memberOf ?? []]));
  for (const { id, data, entry, placeOf } of actors) {
    for (const [index, body] of (data.memberOf ?? []).entries()) {
      const way = findWay(body, id, memberships);
      if (!way) continue;
      report(
        entry.file,
        'actor-member-of-itself',
        { chain: writeChain([id, ...way]) },
        { place: placeOf(['memberOf', index]) },
      );
    }
  }
};

/** The shortest way from one actor to another by what each belongs to, both of them in it. */
function findWay(from: string, to: string, memberships: Memberships): readonly string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const [actor] of before) {
    if (actor === to) return traceBack(actor, before);
    for (const body of memberships.get(actor) ?? []) if (!before.has(body)) before.set(body, actor);
  }
  return undefined;
}

/** A ring of more actors than these is told by its beginning and its end. */
function writeChain(chain: readonly string[]): string {
  const told = chain.length > MOST_TOLD ? [...chain.slice(0, MOST_TOLD - 2), '…', ...chain.slice(-2)] : chain;
  return told.join(' → ');
}

function traceBack(last: string, before: ReadonlyMap<string, string | undefined>): string[] {
  const previous = before.get(last);
  return previous === undefined ? [last] : [...traceBack(previous, before), last];
}
