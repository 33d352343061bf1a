import type { Evidence } from './evidence.ts';
import type { AnyRecord } from '../records/records.ts';

/** A passage that a record rests on, and where in the record it is given. */
interface EvidenceReference {
  readonly path: readonly (string | number)[];
  readonly evidence: Evidence;
  /** Whether the fact itself rests on it; a passage that only dates the fact does not bear it. */
  readonly bears: 'fact' | 'date';
}

/** The passages that a record rests on, in the order of its fields. */
export function listEvidence(record: AnyRecord): EvidenceReference[] {
  switch (record.collection) {
    case 'articles':
      return listAt(['date', 'evidence'], 'date', record.data.date.evidence);
    case 'actors':
      return (record.data.roles ?? []).flatMap(({ evidence }, index) =>
        listAt(['roles', index, 'evidence'], 'fact', evidence),
      );
    case 'events':
      return [
        ...listAt(['date', 'evidence'], 'date', record.data.date.evidence),
        ...listAt(['evidence'], 'fact', record.data.evidence),
      ];
    case 'claims':
      return record.data.positions.flatMap(({ evidence }, index) =>
        listAt(['positions', index, 'evidence'], 'fact', evidence),
      );
    case 'quotes':
      return record.data.map(({ exact, prefix, suffix }, index) => ({
        path: [index],
        evidence: { article: record.id, exact, prefix, suffix },
        bears: 'fact',
      }));
    default:
      return [];
  }
}

function listAt(
  path: readonly (string | number)[],
  bears: EvidenceReference['bears'],
  list: readonly Evidence[] = [],
): EvidenceReference[] {
  return list.map((evidence, index) => ({ path: [...path, index], evidence, bears }));
}
