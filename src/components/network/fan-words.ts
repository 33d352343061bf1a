import { formatDated } from '../../domain/dates/dated.ts';
import type { FanWords } from '../../domain/relations/fan-layout.ts';
import type { Fan } from '../../domain/relations/fans.ts';
import type { Relation } from '../../domain/relations/relation.ts';
import { wrapWords } from '../../domain/relations/wrap-words.ts';
import { nameRelation, phraseRelation } from './relation-labels.ts';

/** The letters that find room in a line of each kind on a screen of 320 px. */
const LETTERS = { hub: 12, partner: 23, relation: 28 } as const;

/** The words of a fan in lines that the narrowest screen has room for; `nameOf` gives an actor's name. */
export function writeFan({ hub, spokes }: Fan, nameOf: (actor: string) => string): FanWords {
  return {
    hub: wrapWords(nameOf(hub), LETTERS.hub),
    spokes: spokes.map(({ partner, relations }) => ({
      name: wrapWords(nameOf(partner), LETTERS.partner),
      relations: relations.map((relation) => [
        nameRelation(relation),
        ...wrapWords(formatDated(relation.event.date), LETTERS.relation),
      ]),
    })),
  };
}

/** A drawn line for those who do not see it, its visible words first: «دعوة، وقع، 2 أغسطس/آب 2020: مجلس الأمن الروسي، دعوة إلى قاسم الأعرجي». */
export function describeRelation(relation: Relation, nameOf: (actor: string) => string): string {
  const { a, b, event } = relation;
  const visible = `${nameRelation(relation)}، ${formatDated(event.date)}`;
  return `${visible}: ${nameOf(a)}، ${phraseRelation(relation, a)} ${nameOf(b)}`;
}
