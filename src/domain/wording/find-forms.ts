import type { Stretch } from '../arabic/keep-longest.ts';
import type { Word } from '../arabic/words.ts';
import { readForm, type FormPattern } from './form-pattern.ts';
import type { Wording } from './wording.ts';

/** A form of a wording, by its variant's and its own position in the record. */
interface PlacedForm extends FormPattern {
  readonly variant: number;
  readonly form: number;
}

/** A place where a form stands. */
export interface FormMatch extends Stretch {
  readonly found: PlacedForm;
}

/** Gives the forms that may begin at a word, each word looked at once however often it recurs. */
type FormsAt = (letters: string) => readonly PlacedForm[];

/** Makes the forms of a wording ready to be found. */
export function readForms({ variants }: Pick<Wording, 'variants'>): FormsAt {
  const placed = variants.flatMap(({ forms }, variant) =>
    forms.map((typed, form) => ({ variant, form, ...readForm(typed) })),
  );
  const known = new Map<string, readonly PlacedForm[]>();
  return (letters) => {
    const forms = known.get(letters) ?? placed.filter(({ words }) => words[0]?.accepts(letters));
    known.set(letters, forms);
    return forms;
  };
}

/** Every place in a text where a form stands, those that overlap included. Its words are given, so as to split them once. */
export function findForms(text: string, words: readonly Word[], formsAt: FormsAt): FormMatch[] {
  return words.flatMap(({ letters }, at) =>
    formsAt(letters).flatMap((found) => {
      const stretch = continues(found, words, at) ? stretchOf(text, words, at, found) : undefined;
      return stretch ? [{ found, ...stretch }] : [];
    }),
  );
}

function continues(form: FormPattern, words: readonly Word[], at: number): boolean {
  return form.words.every(({ gap, accepts }, index) => {
    const word = words[at + index];
    return index === 0 || (word?.gap === gap && accepts(word.letters));
  });
}

/** The counted words with the signs that the form has around them; undefined where the text has other signs. */
function stretchOf(
  text: string,
  words: readonly Word[],
  at: number,
  { from, to, opening, closing }: FormPattern,
): Stretch | undefined {
  const start = (words[at + from]?.start ?? 0) - opening.length;
  const end = (words[at + to - 1]?.end ?? 0) + closing.length;
  return text.startsWith(opening, start) && text.endsWith(closing, end) ? { start, end } : undefined;
}
