import { isCommonWord } from '../../domain/arabic/common-words.ts';
import { report } from '../../domain/findings/report.ts';
import { recordsOf, type Rule } from '../rule.ts';

/** No form of a name is a word of every text, which would be linked to the actor wherever it stands. */
export const checkCommonForms: Rule = ({ records, salvaged }) => {
  for (const { data, entry, placeOf } of recordsOf([...records, ...salvaged], 'actors')) {
    for (const [index, form] of (data.aliases ?? []).entries()) {
      if (!isCommonWord(form)) continue;
      report(entry.file, 'actor-form-common', { form }, { place: placeOf(['aliases', index]) });
    }
  }
};
