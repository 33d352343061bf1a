import {
  actorPath,
  analysisPath,
  articlePath,
  claimPath,
  eventPath,
  outletPath,
  quotePath,
  topicPath,
  wordingPath,
} from '../../domain/web/addresses.ts';
import {
  type Correction,
  CORRECTED_FIELDS,
  type CorrectedField,
} from '../../domain/corrections/correction.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LocatedQuote } from '../../domain/corpus/located.ts';
import { citeArticle } from '../event/cite-article.ts';
import { formatCitePlace } from '../event/cite-place.ts';

/** What a correction is of, as a link: its name, and its address from the site's root. */
interface CorrectedPlace {
  readonly name: string;
  readonly path: string;
}

/** What the log needs to know to name what was corrected. */
export type CorrectedCorpus = Pick<
  Corpus,
  | 'getActor'
  | 'getAnalysis'
  | 'getArticle'
  | 'getClaim'
  | 'getEvent'
  | 'getOutlet'
  | 'getQuote'
  | 'getTopic'
  | 'getWording'
>;

const PLACES = {
  article: (id, corpus, block) => placeInArticle(id, corpus, block),
  event: (id, corpus) => ({ name: corpus.getEvent(id).label, path: eventPath(id) }),
  claim: (id, corpus) => ({ name: corpus.getClaim(id).question, path: claimPath(id) }),
  quote: (id, corpus) => placeOfQuote(corpus.getQuote(id), corpus),
  wording: (id, corpus) => ({ name: corpus.getWording(id).referent, path: wordingPath(id) }),
  analysis: (id, corpus) => ({ name: corpus.getAnalysis(id).title, path: analysisPath(id) }),
  actor: (id, corpus) => ({ name: corpus.getActor(id).name, path: actorPath(id) }),
  outlet: (id, corpus) => ({ name: corpus.getOutlet(id).name, path: outletPath(id) }),
  topic: (id, corpus) => ({ name: corpus.getTopic(id).name, path: topicPath(id) }),
} as const satisfies Record<
  CorrectedField,
  (id: string, corpus: CorrectedCorpus, block: string | undefined) => CorrectedPlace
>;

/** Finds what a correction is of. Throws when no record bears its id. */
export function findCorrectedPlace({ where }: Correction, corpus: CorrectedCorpus): CorrectedPlace {
  for (const field of CORRECTED_FIELDS) {
    const id = where[field];
    if (id !== undefined) return PLACES[field](id, corpus, where.block);
  }
  throw new Error('A correction names nothing that was corrected.');
}

function placeInArticle(id: string, corpus: CorrectedCorpus, block: string | undefined): CorrectedPlace {
  const article = corpus.getArticle(id);
  const place = block === undefined ? [] : [formatCitePlace(article, block)];
  return { name: [citeArticle(article, corpus), ...place].join('، '), path: articlePath(id, block) };
}

function placeOfQuote({ id, citation }: LocatedQuote, corpus: CorrectedCorpus): CorrectedPlace {
  const { name } = placeInArticle(citation.article, corpus, citation.block);
  return { name: `اقتباس من ${name}`, path: quotePath(id) };
}
