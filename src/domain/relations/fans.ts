import { compareText } from '../text/compare-text.ts';
import { otherOf, type Relation } from './relation.ts';

/** What holds an actor and one other together, in the order of the relations given. */
interface Spoke {
  readonly partner: string;
  readonly relations: readonly Relation[];
}

/** One actor, and the others with whom the drawing joins it. */
export interface Fan {
  readonly hub: string;
  readonly spokes: readonly Spoke[];
  /** The hubs of the fans before this one that are joined with this hub already. */
  readonly seeAlso: readonly string[];
}

/** The relations of one actor by who is at their other end. */
export function listSpokes(actor: string, relations: readonly Relation[]): Spoke[] {
  const own = relations.filter(({ a, b }) => a === actor || b === actor);
  return [...Map.groupBy(own, (relation) => otherOf(relation, actor))].map(([partner, members]) => ({
    partner,
    relations: members,
  }));
}

/**
 * Parts relations into fans, each relation in exactly one: the actor joined with the most others takes all of them, then
 * the one with the most of what is left. So no actor needs a side, and any two can be joined.
 */
export function buildFans(relations: readonly Relation[]): Fan[] {
  const fans: Fan[] = [];
  for (let left = relations; left.length > 0;) {
    const hub = pickHub(left);
    const spokes = listSpokes(hub, left);
    const seeAlso = fans.filter((fan) => fan.spokes.some(({ partner }) => partner === hub));
    fans.push({ hub, spokes, seeAlso: seeAlso.map((fan) => fan.hub) });
    left = left.filter(({ a, b }) => a !== hub && b !== hub);
  }
  return fans;
}

/** Joined with the most others; among equals who acts in more relations, then by id. Expects a relation at least. */
function pickHub(relations: readonly Relation[]): string {
  const partners = new Map<string, Set<string>>();
  const acts = new Map<string, number>();
  for (const { a, b } of relations) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
    partners.set(b, (partners.get(b) ?? new Set()).add(a));
    acts.set(a, (acts.get(a) ?? 0) + 1);
  }
  const rank = (actor: string) => [partners.get(actor)?.size ?? 0, acts.get(actor) ?? 0] as const;
  const [first = ''] = [...partners.keys()].toSorted((one, other) => {
    const [ranked, ranking] = [rank(one), rank(other)];
    return ranking[0] - ranked[0] || ranking[1] - ranked[1] || compareText(one, other);
  });
  return first;
}
