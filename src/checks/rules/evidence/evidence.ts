import { isNumbered } from '../../../domain/entities/blocks.ts';
import { report } from '../../../domain/findings/report.ts';
import { listEvidence } from '../../../domain/evidence/list-evidence.ts';
import { resolveEvidence } from '../../../domain/evidence/resolve-evidence.ts';
import { recordsOf, type Rule, type SalvagedEntry } from '../../rule.ts';

const HEAD_FIELDS: ReadonlySet<string> = new Set(['title', 'subtitle', 'caption', 'printedDate', 'credit']);

/** Every passage that a record rests on stands verbatim, at word boundaries, in exactly one block of its article. */
export const checkEvidence: Rule = ({ records, salvaged }) => {
  const articles = [
    ...recordsOf(records, 'articles'),
    ...recordsOf(salvaged.filter(hasAllBlocks), 'articles'),
  ];
  const blocksOf = new Map(articles.map(({ id, blocks }) => [id, blocks]));
  for (const record of [...records, ...salvaged]) {
    for (const { path, evidence } of listEvidence(record)) {
      const blocks = blocksOf.get(evidence.article);
      const resolution = blocks && resolveEvidence(evidence, blocks);
      if (!resolution || resolution.ok) continue;
      const { code, params, expected } = resolution.fault;
      report(record.entry.file, code, params, { place: record.placeOf([...path, 'exact']), expected });
    }
  }
};

/** Words that are not found in an article of which a block is missing may stand in that block. */
function hasAllBlocks({ blocks, lost }: SalvagedEntry): boolean {
  return blocks.some(isNumbered) && !lost.some((field) => HEAD_FIELDS.has(field));
}
