import { ACTOR_KINDS, type Actor, type ActorKind } from '../../domain/entities/actor.ts';
import { sortByName } from '../../domain/arabic/sort-by-name.ts';
import { ACTOR_KIND_LABELS } from './kind-labels.ts';

/** The actors of one kind, under the kind's name. */
interface ActorGroup {
  readonly kind: ActorKind;
  readonly label: string;
  readonly actors: readonly Actor[];
}

/** Actors by kind and name, kinds without an actor left out. */
export function groupActorsByKind(actors: readonly Actor[]): ActorGroup[] {
  return ACTOR_KINDS.map((kind) => ({
    kind,
    label: ACTOR_KIND_LABELS[kind].all,
    actors: sortByName(actors.filter((actor) => actor.kind === kind)),
  })).filter((group) => group.actors.length > 0);
}
