import type { EventStatus, PartyKind } from '../../domain/entities/event.ts';
import { type Relation, sideOf } from '../../domain/relations/relation.ts';
import { STATUS_LABELS } from '../event/event-labels.ts';

/** A relation as a noun, and that noun before the name of the other actor: of one acted on, and of one who acts. */
const PHRASES = {
  met: same('لقاء', 'مع'),
  visited: { noun: 'زيارة', to: 'زيارة إلى', from: 'زيارة من' },
  invited: { noun: 'دعوة', to: 'دعوة إلى', from: 'دعوة من' },
  conveyed: { noun: 'نقل دعوة', to: 'نقل دعوة إلى', from: 'دعوة نقلها' },
  called: same('اتصال هاتفي', 'مع'),
  signed: same('توقيع', 'مع'),
  negotiated: same('محادثات', 'مع'),
  offered: { noun: 'عرض', to: 'عرض على', from: 'عرض من' },
  supplied: { noun: 'توريد', to: 'توريد إلى', from: 'توريد من' },
  allied: same('تحالف', 'مع'),
  appeared: same('مؤتمر صحفي', 'مع'),
  struck: { noun: 'ضربة', to: 'ضربة على', from: 'ضربة من' },
} as const satisfies Record<PartyKind, { readonly noun: string; readonly to: string; readonly from: string }>;

/** How a relation of each status is drawn. */
export const RELATION_LINES = {
  happened: 'solid',
  ongoing: 'solid',
  announced: 'broken',
  planned: 'dashed',
  expected: 'dashed',
  claimed: 'dotted',
  unconfirmed: 'dotted',
} as const satisfies Record<EventStatus, string>;

/** What a relation is, in a noun and its status: «لقاء، مقرَّر». */
export function nameRelation({ kind, event }: Relation): string {
  return `${PHRASES[kind].noun}، ${STATUS_LABELS[event.status]}`;
}

/** A relation in words that the name of the other actor completes, seen from the actor given: «دعوة من», «لقاء مع». */
export function phraseRelation(relation: Relation, actor: string): string {
  const { to, from } = PHRASES[relation.kind];
  return sideOf(relation, actor) === 'receives' ? from : to;
}

function same(noun: string, preposition: string) {
  const phrase = `${noun} ${preposition}`;
  return { noun, to: phrase, from: phrase };
}
