import { attachProclitics } from '../arabic/clitics.ts';
import { splitWords, type Word } from '../arabic/words.ts';
import type { WordingForm } from './wording.ts';

/** The sign after the first letters of a word that stands for any ending: «أميرك…» is «أميركا», «الأميركية», «وللأميركيين». */
export const ANY_ENDING = '…';

/** One word of a form. Its gap is what must stand between it and the word before it. */
interface FormWord {
  readonly gap: string;
  readonly accepts: (letters: string) => boolean;
}

/** A form made ready to be found: its words with those of its context, and the stretch of them that is counted. */
export interface FormPattern {
  readonly words: readonly FormWord[];
  readonly from: number;
  readonly to: number;
  /** The signs that must stand right before and after the counted words, as in «'داعش'». */
  readonly opening: string;
  readonly closing: string;
  /** Of two forms for the same words the more exact one counts: the one that spells out more letters. */
  readonly exactness: number;
}

/** Reads a form as the editors type it. */
export function readForm(typed: WordingForm): FormPattern {
  const { form, prefix = '', suffix = '' } = typeof typed === 'string' ? { form: typed } : typed;
  const text = [prefix, form, suffix].filter((part) => part !== '').join(' ');
  const words = splitWords(text);
  const from = splitWords(prefix).length;
  const to = words.length - splitWords(suffix).length;
  const counted = splitWords(form);
  return {
    words: words.map((word, index) => readWord(word, text, index === 0 || index === from)),
    from,
    to,
    opening: form.slice(0, counted[0]?.start).trimStart(),
    closing: form.slice(counted.at(-1)?.end).replace(ANY_ENDING, '').trimEnd(),
    exactness: words.reduce((sum, { letters }) => sum + letters.length, text.includes(ANY_ENDING) ? 0 : 1),
  };
}

/** A key that two spellings of one form share. */
export function formKey(typed: WordingForm): string {
  const { form, prefix = '', suffix = '' } = typeof typed === 'string' ? { form: typed } : typed;
  return JSON.stringify(
    [prefix, form, suffix].map((part) =>
      splitWords(part).map(({ letters, gap, end }) => [gap, letters, part[end] === ANY_ENDING]),
    ),
  );
}

function readWord({ letters, gap, end }: Word, text: string, first: boolean): FormWord {
  const open = text[end] === ANY_ENDING;
  return {
    gap: gap.replace(ANY_ENDING, ''),
    accepts: open ? acceptEndings(letters, first) : acceptSpellings(letters, first),
  };
}

/** Particles are written onto a form's first word alone: «والولايات المتحدة». */
function acceptSpellings(letters: string, first: boolean): FormWord['accepts'] {
  const spellings = new Set(first ? attachProclitics(letters) : [letters]);
  return (other) => spellings.has(other);
}

/** A stem is found with the article and without it: «أميرك…» in «الأميركية» and «للأميركيين». */
function acceptEndings(letters: string, first: boolean): FormWord['accepts'] {
  const stems = letters.startsWith('ال') ? [letters] : [letters, `ال${letters}`];
  const starts = first ? stems.flatMap(attachProclitics) : stems;
  const core = letters.replace(/^ال+/u, '');
  return (other) => other.includes(core) && starts.some((start) => other.startsWith(start));
}
