import type { OriginCount, OriginFault, OriginTrace } from '../../domain/claims/origins.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import { citeArticle } from '../event/cite-article.ts';

type Names = Pick<Corpus, 'getArticle' | 'getActor' | 'getOutlet'>;

/** Where one text's answer leads, and whether it counts. */
interface OriginLine {
  readonly article: string;
  readonly name: string;
  readonly counts: boolean;
  readonly reasons: readonly string[];
}

const FAULTS = {
  'outlet-unknown': 'ناشره غير معروف، فلا يُعدّ ما فيه أصلًا مستقلًا',
  'speaker-unnamed': 'ينسبه إلى من لا يسمّيه، فلا يُعرف من أين جاء',
  'outlet-not-stated': 'ناشره معروف من خارج النص، ولا يُعرف أنه أصله',
} as const satisfies Record<OriginFault, string>;

/** The way from each text that speaks to its origin, in the order of the texts. */
export function listOriginLines({ traces }: OriginCount, corpus: Names): OriginLine[] {
  return traces.map((trace) => ({
    article: trace.article,
    name: citeArticle(corpus.getArticle(trace.article), corpus),
    counts: trace.origins.length > 0,
    reasons: [...nameOrigins(trace, corpus), ...trace.faults.map((fault) => FAULTS[fault])],
  }));
}

/** Which texts share an origin and so count as one; nothing where none do. */
export function listSharedOrigins({ groups }: OriginCount, corpus: Names): string[] {
  return groups
    .filter(({ articles }) => articles.length > 1)
    .map(({ articles }) => {
      const names = articles.map((id) => citeArticle(corpus.getArticle(id), corpus));
      return `تشترك في أصل، فتُعدّ واحدًا: ${names.join('، ')}.`;
    });
}

function nameOrigins(
  { article, origins }: OriginTrace,
  { getArticle, getActor, getOutlet }: Names,
): string[] {
  const { outlet } = getArticle(article);
  return origins.map(({ kind, id }) => {
    if (kind === 'actor') return `ينسبه إلى ${getActor(id).name}`;
    return id === outlet.id ? `يقوله ناشره، ${getOutlet(id).name}` : `ينقل عن ${getOutlet(id).name}`;
  });
}
