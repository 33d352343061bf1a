import type { Article } from '../entities/article.ts';
import type { Block } from '../entities/blocks.ts';
import { keepLongest } from './keep-longest.ts';
import type { MentionIndex, NameForm } from './mention-index.ts';
import { splitWords, type Word } from './words.ts';

/**
 * One place where a text names an actor.
 * `exact` is the stretch from `start` to `end` (UTF-16 offsets) of the block's text, letter by letter as it stands.
 * It is whole words, proclitics and all («وللعراق»): a link or a mark on part of a word would break its joined letters.
 */
export interface Mention {
  readonly article: string;
  readonly block: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly actor: string;
}

interface Match {
  readonly form: NameForm;
  readonly start: number;
  readonly end: number;
}

/**
 * Every mention of the indexed actors in an article, in the order of its blocks and of their words.
 * Of mentions that overlap the longest stands: «كتائب حزب الله العراقي» and nothing inside it.
 * Editors' notes and footnotes are no part of the text, and are not searched.
 */
export function findMentions(
  { id, head, body }: Pick<Article, 'id' | 'head' | 'body'>,
  index: MentionIndex,
): Mention[] {
  return [...head, ...body].filter(isText).flatMap((block) =>
    findMatches(block.text, index).map(({ form, start, end }) => {
      const exact = block.text.slice(start, end);
      return { article: id, block: block.id, exact, start, end, actor: form.actor };
    }),
  );
}

function isText({ kind }: Block): boolean {
  return kind !== 'note' && kind !== 'footnotes';
}

function findMatches(text: string, { formsAt }: MentionIndex): Match[] {
  const words = splitWords(text);
  const matches: Match[] = [];
  words.forEach(({ letters, start }, at) => {
    for (const form of formsAt.get(letters) ?? []) {
      const last = words[at + form.words.length - 1];
      if (last && continues(form, words, at)) matches.push({ form, start, end: last.end });
    }
  });
  // Of two for the same words, the form with fewer proclitics stays («وليد», not و + «ليد»).
  return keepLongest(matches, text.length, (a, b) => firstLength(b) - firstLength(a));
}

/** Whether a form goes on as the text does after its first word, with nothing more between the words than the form has. */
function continues(form: NameForm, words: readonly Word[], at: number): boolean {
  return form.words.every(({ letters, gap }, index) => {
    const word = words[at + index];
    return index === 0 || (word?.letters === letters && word.gap === gap);
  });
}

function firstLength({ form }: Match): number {
  return form.words[0]?.letters.length ?? 0;
}
