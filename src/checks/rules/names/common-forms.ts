import { isCommonWord } from '../../../domain/arabic/common-words.ts';
import { report } from '../../../domain/findings/report.ts';
import { recordsOf, type Rule } from '../../rule.ts';

const COMMA = /\s*[،؛]\s*/u;

/**
 * No form of a name is a word of every text, which would be linked to the actor wherever it stands, or several forms with an
 * Arabic comma between them, at which YAML parts nothing.
 */
export const checkCommonForms: Rule = ({ records, salvaged }) => {
  for (const { data, entry, placeOf } of recordsOf([...records, ...salvaged], 'actors')) {
    for (const [index, form] of (data.aliases ?? []).entries()) {
      const place = placeOf(['aliases', index]);
      if (isCommonWord(form)) report(entry.file, 'actor-form-common', { form }, { place });
      if (!COMMA.test(form)) continue;
      const expected = [form.split(COMMA).join(', ')];
      report(entry.file, 'actor-form-comma', { form }, { place, expected });
    }
  }
};
