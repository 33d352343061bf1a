import { countNoun, NOUNS } from '../../domain/arabic/plurals.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { Basis } from '../../domain/dates/dated.ts';
import { listRelayings, type Relaying } from '../../domain/relayings.ts';
import { QUOTE_NOUN } from '../article/apparatus-nouns.ts';

/** What an outlet is in the corpus: how many texts it published, how many relay it, and the quotations that came through it. */
export function describeRoles(
  outlet: string,
  corpus: Pick<Corpus, 'articles' | 'articlesOfOutlet' | 'quotesOfArticle'>,
): string {
  const published = corpus.articlesOfOutlet(outlet).length;
  const given = listRelayings(corpus).filter((relaying) => relaying.outlet === outlet);
  const whole = given.filter(({ extent }) => extent === 'text').length;
  const through = given.filter(({ extent }) => extent === 'quotes').flatMap(({ quotes }) => quotes).length;
  return [
    published > 0 && `ناشر: ${countNoun(published, NOUNS.text)}`,
    whole > 0 && `منقول عنه: ${countNoun(whole, NOUNS.text)}`,
    through > 0 && `في سلسلة النقل: ${countNoun(through, QUOTE_NOUN)}`,
  ]
    .filter((part) => part !== false)
    .join(' · ');
}

/** How an outlet is known: as its own texts say, or, where it published none, because the texts that take from it name it. */
export function listBases(outlet: string, { articlesOfOutlet }: Pick<Corpus, 'articlesOfOutlet'>): Basis[] {
  const bases = articlesOfOutlet(outlet).map((article) => article.outlet.basis);
  return bases.length > 0 ? [...new Set(bases)] : ['stated'];
}

/** What a text takes: «نقلٌ يذكره النص · 20 اقتباسًا». */
export function describeRelaying({ extent, quotes }: Relaying): string {
  const count = countNoun(quotes.length, QUOTE_NOUN);
  return extent === 'text' ? `نقلٌ يذكره النص · فيه ${count}` : `${count} عبره`;
}
