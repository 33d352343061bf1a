import type { Apparatus } from '../../domain/corpus/apparatus.ts';
import type { Mention } from '../../domain/arabic/find-mentions.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';

/** What the blocks of an article are set with: what rests on each, whom each names, and the actors' names. */
export interface RowContext {
  readonly apparatus: Apparatus;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  nameOf(actor: string): string;
}

/** Gathers the context of an article's blocks once, for all of them. */
export function buildRowContext(
  article: string,
  corpus: Pick<Corpus, 'apparatusOf' | 'mentionsOfArticle' | 'getActor'>,
): RowContext {
  return {
    apparatus: corpus.apparatusOf(article),
    mentions: Map.groupBy(corpus.mentionsOfArticle(article), ({ block }) => block),
    nameOf: (actor) => corpus.getActor(actor).name,
  };
}
