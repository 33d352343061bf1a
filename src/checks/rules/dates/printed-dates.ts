import { dateOf } from '../../../domain/dates/dated.ts';
import { foldDigits } from '../../../domain/dates/fold-typing.ts';
import { overlap } from '../../../domain/dates/overlap.ts';
import { readEdtf } from '../../../domain/dates/read-edtf.ts';
import { suggestFromWords } from '../../../domain/dates/suggest-edtf.ts';
import { report } from '../../../domain/findings/report.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** A date that the text states is the printed one, where that can be read in one way only. */
export const checkPrintedDates: Rule = ({ records, salvaged }) => {
  for (const { data, entry, placeOf } of recordsOf([...records, ...salvaged], 'articles')) {
    const { date, printedDate: printed } = data;
    if (printed === undefined || date.basis !== 'stated') continue;
    const stated = dateOf(date);
    const [read = ''] = suggestFromWords(foldDigits(printed));
    const shown = readEdtf(read);
    if (!stated || !shown || overlap(stated, shown) !== 'none') continue;
    const params = { found: date.edtf, printed };
    report(entry.file, 'date-not-as-printed', params, { place: placeOf(['date', 'edtf']), expected: [read] });
  }
};
