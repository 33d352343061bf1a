import { foldLookalikes } from '../../../domain/arabic/fold-lookalikes.ts';
import { buildMentionIndex, type NamedActor } from '../../../domain/arabic/mention-index.ts';
import { report } from '../../../domain/findings/report.ts';
import { namePaths } from '../../find-twins.ts';
import { recordsOf, type ReadEntryOf, type Rule } from '../../rule.ts';

/** A form of a name belongs to one actor: where two share it, nothing tells whom a text means. Each of them is told. */
export const checkActorForms: Rule = ({ records, salvaged }) => {
  const actors = new Map(recordsOf([...records, ...salvaged], 'actors').map((record) => [record.id, record]));
  const { sharedForms } = buildMentionIndex([...actors.values()].map(namedOf));
  for (const owners of sharedForms) {
    for (const { actor, path, form } of owners) {
      const record = actors.get(actor);
      const others = owners.filter(
        (owner) => owner.actor !== actor && !areNameTwins(record, actors.get(owner.actor)),
      );
      if (!record || others.length === 0) continue;
      const other = namePaths(others.flatMap((owner) => actors.get(owner.actor)?.entry.path ?? []));
      report(record.entry.file, 'actor-form-shared', { form, other }, { place: record.placeOf(path) });
    }
  }
};

/** The name of a salvaged record may be missing. */
function namedOf({ id, data }: ReadEntryOf<'actors'>): NamedActor {
  const name: string | undefined = data.name;
  return { id, name: name ?? '', aliases: data.aliases };
}

/** Two records of one name are reported as twins already. */
function areNameTwins(...actors: readonly (ReadEntryOf<'actors'> | undefined)[]): boolean {
  const [one, other] = actors.map((actor) => actor && foldLookalikes(namedOf(actor).name));
  return one !== undefined && one !== '' && one === other;
}
