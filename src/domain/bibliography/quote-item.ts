import type { Corpus } from '../corpus/corpus.ts';
import type { ToAbsolute } from '../data/data-file.ts';
import type { LocatedQuote } from '../corpus/located.ts';
import { itemOfArticle, placeItem } from './article-item.ts';
import type { BibliographyItem } from './bibliography-item.ts';

/**
 * A quotation as a bibliography gives it: the article at the paragraph that quotes, whose words they are, and the words.
 * `form` is what kind of saying it is, in words.
 */
export function itemOfQuote(
  { id, article, citation, speaker, exact }: LocatedQuote,
  form: string,
  corpus: Pick<Corpus, 'getActor' | 'getArticle' | 'getOutlet'>,
  toAbsolute: ToAbsolute,
): BibliographyItem {
  const whole = itemOfArticle(corpus.getArticle(article), corpus, toAbsolute);
  const placed = placeItem(whole, article, citation.block, toAbsolute);
  const named = typeof speaker === 'string';
  return {
    ...placed,
    id: `quote.${id}`,
    speaker: named ? corpus.getActor(speaker).name : `${speaker.described} [غير مسمّى]`,
    notes: [form, ...placed.notes],
    words: exact,
  };
}
