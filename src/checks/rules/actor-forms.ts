import { buildMentionIndex } from '../../domain/arabic/mention-index.ts';
import { report } from '../../domain/findings/report.ts';
import type { RecordPath } from '../../domain/references.ts';
import { recordsOf, type Rule } from '../rule.ts';

/** A form of a name belongs to one actor: where two share it, nothing tells whom a text means. */
export const checkActorForms: Rule = ({ records }) => {
  const actors = new Map(recordsOf(records, 'actors').map((record) => [record.id, record]));
  const { sharedForms } = buildMentionIndex([...actors.values()].map(({ id, data }) => ({ id, ...data })));
  for (const [first, ...others] of sharedForms) {
    for (const { actor, path, form } of others) {
      const record = actors.get(actor);
      if (!first || !record || isNameTwin(path, first.path)) continue;
      report(
        record.entry.file,
        'actor-form-shared',
        { form, other: first.actor },
        { place: record.placeOf(path) },
      );
    }
  }
};

/** Two records of one name are reported as twins already. */
function isNameTwin(...paths: readonly RecordPath[]): boolean {
  return paths.every(([field]) => field === 'name');
}
