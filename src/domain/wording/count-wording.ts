import { keepLongest } from '../arabic/keep-longest.ts';
import { findForms, readForms, type FormMatch } from './find-forms.ts';
import type { WordedText } from './read-text.ts';
import type { Wording } from './wording.ts';

/**
 * One place where a text uses a variant.
 * `exact` is the stretch from `start` to `end` (UTF-16 offsets) of the block's text: whole words, proclitics and all.
 */
export interface Occurrence {
  readonly article: string;
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** The text of the whole block. */
  readonly text: string;
  /** The positions of the variant in the record, and of the form in the variant. */
  readonly variant: number;
  readonly form: number;
}

/** A wording with every place where it is used, in the order of the texts given and of their words. */
export interface CountedWording extends Wording {
  readonly occurrences: readonly Occurrence[];
}

/**
 * Counts the variants of a wording in texts. Each word counts once for a referent: of forms that overlap the longest
 * counts, «القوات الأميركية» and not the «الأميركية» inside it; of two for the same words the one that spells out more.
 */
export function countWording(wording: Wording, texts: readonly WordedText[]): CountedWording {
  const formsAt = readForms(wording);
  const occurrences = texts.flatMap(({ id: article, blocks }) =>
    blocks.flatMap(({ id: block, text, words }) =>
      keepLongest(findForms(text, words, formsAt), text.length, preferExact).map(
        ({ start, end, found: { variant, form } }) => ({
          article,
          block,
          start,
          end,
          exact: text.slice(start, end),
          text,
          variant,
          form,
        }),
      ),
    ),
  );
  return { ...wording, occurrences };
}

/** Of the same stretch, the form that says more exactly what it counts comes first, and then the one that was typed first. */
function preferExact({ found: a }: FormMatch, { found: b }: FormMatch): number {
  return b.exactness - a.exactness || a.variant - b.variant || a.form - b.form;
}
