import { report } from '../../../domain/findings/report.ts';
import { holdsPlaceholder } from '../../../domain/records/placeholder.ts';
import { suggest } from '../../../domain/suggestions/suggest.ts';
import { countWording } from '../../../domain/wording/count-wording.ts';
import { findForms, readForms } from '../../../domain/wording/find-forms.ts';
import { readText, type WordedText } from '../../../domain/wording/read-text.ts';
import type { WordingForm } from '../../../domain/wording/wording.ts';
import { recordsOf, type CheckContext, type Rule } from '../../rule.ts';

/** Every form of a wording counts something: a misspelt one would say that no text uses the word. */
export const checkWordingForms: Rule = (context) => {
  if (!isCorpusRead(context)) return;
  const { records } = context;
  const texts = recordsOf(records, 'articles').map(readText);
  for (const { id, data, entry, placeOf } of recordsOf(records, 'wordings')) {
    const { occurrences } = countWording({ id, ...data }, texts);
    const counted = new Set(occurrences.map(({ variant, form }) => `${variant} ${form}`));
    for (const [variant, { forms }] of data.variants.entries()) {
      for (const [at, form] of forms.entries()) {
        if (counted.has(`${variant} ${at}`)) continue;
        const found = typeof form === 'string' ? form : form.form;
        if (holdsPlaceholder(found)) continue;
        const place = placeOf(['variants', variant, 'forms', at]);
        if (stands(form, texts)) report(entry.file, 'wording-form-covered', { found }, { place });
        else report(entry.file, 'wording-form-absent', { found }, { place, expected: nearest(found, texts) });
      }
    }
  }
};

/** Whether every article could be read: the words of one that could not are not known to be missing. */
function isCorpusRead({ project, records }: CheckContext): boolean {
  const files = project.entries.filter(({ record }) => record?.collection === 'articles');
  return files.length > 0 && files.length === recordsOf(records, 'articles').length;
}

function stands(form: WordingForm, texts: readonly WordedText[]): boolean {
  const formsAt = readForms({ variants: [{ label: '', forms: [form] }] });
  return texts.some(({ blocks }) =>
    blocks.some(({ text, words }) => findForms(text, words, formsAt).length > 0),
  );
}

/** The stretches of the texts, as many words long as the form, that are spelt most like it. */
function nearest(form: string, texts: readonly WordedText[]): string[] {
  const length = form.trim().split(/\s+/u).length;
  const stretches = texts.flatMap(({ blocks }) =>
    blocks.flatMap(({ text, words }) =>
      words.flatMap(({ start }, at) => {
        const last = words[at + length - 1];
        return last ? [text.slice(start, last.end)] : [];
      }),
    ),
  );
  return suggest(form, new Set(stretches));
}
