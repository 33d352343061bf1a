import { report } from '../../../domain/findings/report.ts';
import { suggest } from '../../../domain/suggestions/suggest.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** Every position of a claim with another fault, too, takes one of its answers: the schema asks that of sound ones alone. */
export const checkSalvagedAnswers: Rule = ({ salvaged }) => {
  const claims = recordsOf(
    salvaged.filter(({ lost }) => !lost.includes('answers')),
    'claims',
  );
  for (const { data, entry, placeOf } of claims) {
    const known = Object.keys(data.answers);
    const isTold = entry.file.messages.some(({ ruleId }) => ruleId === 'claim-answer-unknown');
    for (const [index, { answer: found }] of isTold ? [] : data.positions.entries()) {
      if (known.includes(found)) continue;
      const expected = suggest(found, known);
      const place = placeOf(['positions', index, 'answer']);
      report(entry.file, 'claim-answer-unknown', { found, known }, { place, expected });
    }
  }
};
