import { countWords } from '../../domain/arabic/count-words.ts';
import type { Article } from '../../domain/entities/article.ts';

/** Words a minute in silent reading of Arabic: 181 in Brysbaert's review of 190 studies (2019). */
const PACE = 181;

/** The number of words in an article's body, the editors' notes left out. */
export function countBodyWords({ body }: Pick<Article, 'body'>): number {
  return body.filter(({ kind }) => kind !== 'note').reduce((sum, { text }) => sum + countWords(text), 0);
}

/** The minutes it takes to read that many words: at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / PACE));
}
