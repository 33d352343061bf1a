import type { Article } from './entities/article.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { LocatedQuote } from './corpus/located.ts';

/** One text that takes from an outlet which did not publish it: as a whole, where it says so, or quotations alone. */
export interface Relaying {
  readonly article: Article;
  readonly outlet: string;
  readonly extent: 'text' | 'quotes';
  /** The quotations that came that way, in the order of the text. */
  readonly quotes: readonly LocatedQuote[];
}

/** Who takes from whom, in the order of the texts: the outlets a text relays, and then those in the chains of its quotations. */
export function listRelayings({
  articles,
  quotesOfArticle,
}: Pick<Corpus, 'articles' | 'quotesOfArticle'>): Relaying[] {
  return articles.flatMap((article) => {
    const { id, relays = [] } = article;
    const quotes = quotesOfArticle(id);
    const through = (outlet: string) => quotes.filter((quote) => outletsOf(quote).includes(outlet));
    const others = new Set(quotes.flatMap(outletsOf)).difference(new Set(relays));
    return [
      ...relays.map((outlet): Relaying => ({ article, outlet, extent: 'text', quotes })),
      ...[...others].map((outlet): Relaying => ({
        article,
        outlet,
        extent: 'quotes',
        quotes: through(outlet),
      })),
    ];
  });
}

function outletsOf({ chain }: LocatedQuote): string[] {
  return chain.flatMap((hand) => ('outlet' in hand ? [hand.outlet] : []));
}
