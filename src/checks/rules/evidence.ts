import { report } from '../../domain/findings/report.ts';
import { listEvidence } from '../../domain/list-evidence.ts';
import { resolveEvidence } from '../../domain/resolve-evidence.ts';
import { recordsOf, type Rule } from '../rule.ts';

/** Every passage that a record rests on stands verbatim, at word boundaries, in exactly one block of its article. */
export const checkEvidence: Rule = ({ records }) => {
  const blocksOf = new Map(recordsOf(records, 'articles').map(({ id, blocks }) => [id, blocks]));
  for (const record of records) {
    for (const { path, evidence } of listEvidence(record)) {
      const blocks = blocksOf.get(evidence.article);
      const resolution = blocks && resolveEvidence(evidence, blocks);
      if (!resolution || resolution.ok) continue;
      const { code, params, expected } = resolution.fault;
      report(record.entry.file, code, params, { place: record.placeOf([...path, 'exact']), expected });
    }
  }
};
