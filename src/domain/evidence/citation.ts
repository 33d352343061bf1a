import type { Block } from '../entities/blocks.ts';
import type { Evidence } from './evidence.ts';
import { resolveEvidence } from './resolve-evidence.ts';

/** Words of an article with the block they stand in: evidence once its place is known. */
export interface Citation {
  readonly article: string;
  readonly block: string;
  readonly exact: string;
  /** The stretch of the block's text, in UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** An article as far as citing it goes: its id and all its blocks. */
export interface Citable {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** Gives the place of a passage. Throws an Error that names article and words when it does not stand there exactly once. */
export type Locate = (evidence: Evidence) => Citation;

/** Makes the look-up of passages over a set of articles. */
export function buildLocate(articles: readonly Citable[]): Locate {
  const blocksOf = new Map(articles.map(({ id, blocks }) => [id, blocks]));
  return (evidence) => {
    const { article, exact } = evidence;
    const resolution = resolveEvidence(evidence, blocksOf.get(article) ?? []);
    if (!resolution.ok) throw new Error(`${resolution.fault.code}: "${exact}" in the article "${article}".`);
    const { block, start, end } = resolution.passage;
    return { article, block: block.id, exact, start, end };
  };
}

/** Citations in the order of the articles given and of their blocks, each place once. */
export function sortCitations(citations: readonly Citation[], articles: readonly Citable[]): Citation[] {
  const cited = new Set(citations.map(({ article }) => article));
  const order = new Map(
    articles.flatMap(({ id, blocks }, article) =>
      cited.has(id) ? blocks.map((block, index) => [`${id}#${block.id}`, article * 1e6 + index]) : [],
    ),
  );
  const rank = ({ article, block }: Citation) => order.get(`${article}#${block}`) ?? 0;
  return citations.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start);
}
