import { listAffirmed } from '../../../domain/claims/relation.ts';
import { report } from '../../../domain/findings/report.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** Every answer of a claim is one that some text states or attributes: the editors give no answers of their own. */
export const checkClaimAnswers: Rule = ({ records }) => {
  for (const { data, entry, placeOf } of recordsOf(records, 'claims')) {
    const taken = listAffirmed(data.positions);
    for (const found of Object.keys(data.answers)) {
      if (taken.has(found)) continue;
      report(entry.file, 'claim-answer-untaken', { found }, { place: placeOf(['answers', found], 'key') });
    }
  }
};
