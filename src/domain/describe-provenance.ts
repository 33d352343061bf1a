import type { Article } from './entities/article.ts';
import type { Corpus } from './corpus/corpus.ts';
import { BASIS_LABELS, formatDated } from './dates/dated.ts';

/** Who published an article, whom it relays, and when, each with how it is known, in words: for where no badge can stand. */
export function describeProvenance(
  { outlet, relays = [], date }: Pick<Article, 'outlet' | 'relays' | 'date'>,
  corpus: Pick<Corpus, 'getOutlet'>,
): string {
  const publisher =
    outlet.id === undefined
      ? BASIS_LABELS.unknown
      : withBasis(corpus.getOutlet(outlet.id).name, outlet.basis);
  const relayed = relays.map((id) => `، نقلًا عن ${corpus.getOutlet(id).name}`).join('');
  const published =
    date.basis === 'unknown' ? BASIS_LABELS.unknown : withBasis(formatDated(date), date.basis);
  return `الناشر: ${publisher}${relayed}. تاريخ النشر: ${published}.`;
}

function withBasis(words: string, basis: keyof typeof BASIS_LABELS): string {
  return `${words} (${BASIS_LABELS[basis]})`;
}
