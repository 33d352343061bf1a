import { actorPath, outletPath } from '../../domain/web/addresses.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LocatedQuote } from '../../domain/corpus/located.ts';
import type { Relay } from '../../domain/entities/quote.ts';

/** One hand in a chain of attribution: somebody with a page, somebody unnamed, or a publisher nobody knows. */
type ChainLink =
  | { readonly kind: 'known'; readonly name: string; readonly path: string }
  | { readonly kind: 'unnamed' | 'unknown'; readonly name: string };

/** The way a quotation took: from its speaker through whom, the outlets its article relays, and the article's own outlet. */
export function traceChain(
  { speaker, chain, article }: Pick<LocatedQuote, 'speaker' | 'chain' | 'article'>,
  corpus: Pick<Corpus, 'getActor' | 'getArticle' | 'getOutlet'>,
): ChainLink[] {
  const { relays = [], outlet } = corpus.getArticle(article);
  const origin: Relay = typeof speaker === 'string' ? { actor: speaker } : speaker;
  const hands: readonly Relay[] = [origin, ...chain, ...relays.map((id) => ({ outlet: id }))];
  return [
    ...hands.map((hand) => toLink(hand, corpus)),
    outlet.id === undefined
      ? { kind: 'unknown', name: 'ناشر غير معروف' }
      : toLink({ outlet: outlet.id }, corpus),
  ];
}

function toLink(hand: Relay, { getActor, getOutlet }: Pick<Corpus, 'getActor' | 'getOutlet'>): ChainLink {
  if ('actor' in hand) return { kind: 'known', name: getActor(hand.actor).name, path: actorPath(hand.actor) };
  if ('outlet' in hand)
    return { kind: 'known', name: getOutlet(hand.outlet).name, path: outletPath(hand.outlet) };
  return { kind: 'unnamed', name: hand.described };
}
