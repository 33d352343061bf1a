import type { Article } from '../entities/article.ts';
import type { Position } from '../entities/claim.ts';

/** Where an answer comes from: a named speaker, or the outlet that publishes a text or that the text takes it from. */
interface Origin {
  readonly kind: 'actor' | 'outlet';
  readonly id: string;
}

/** Why a position has no known origin. */
export type OriginFault = 'outlet-unknown' | 'speaker-unnamed' | 'outlet-not-stated';

/** What one text's positions rest on: the origins found, and why others of its positions have none. */
export interface OriginTrace {
  readonly article: string;
  readonly origins: readonly Origin[];
  readonly faults: readonly OriginFault[];
}

/** The number of independent origins with its reasoning: every text that speaks, and the texts that share an origin. */
export interface OriginCount {
  readonly count: number;
  readonly traces: readonly OriginTrace[];
  /** One group for each independent origin: the texts that lead to it, directly or through one another. */
  readonly groups: readonly { readonly origins: readonly Origin[]; readonly articles: readonly string[] }[];
}

type Published = Pick<Article, 'outlet' | 'relays'>;
type Taken = Pick<Position, 'article' | 'by'>;

/**
 * Follows each position to its origin, and counts the origins that are independent of one another. Texts that share an
 * origin count as one; a text without a known origin never counts.
 */
export function countOrigins(
  positions: readonly Taken[],
  getArticle: (id: string) => Published,
): OriginCount {
  const traces = [...Map.groupBy(positions, ({ article }) => article)].map(([article, taken]) =>
    traceArticle(article, taken, getArticle(article)),
  );
  const groups = traces.filter(({ origins }) => origins.length > 0).reduce<Group[]>(addTrace, []);
  return { count: groups.length, traces, groups };
}

interface Group {
  readonly origins: readonly Origin[];
  readonly articles: readonly string[];
}

function traceArticle(article: string, taken: readonly Taken[], published: Published): OriginTrace {
  const found = taken.map(({ by }) => traceOrigins(by, published));
  const faults = found.filter((result) => typeof result === 'string');
  return {
    article,
    origins: mergeOrigins(found.filter((result) => typeof result !== 'string').flat()),
    faults: [...new Set(faults)],
  };
}

/**
 * An unknown publisher vouches for nobody. An unnamed speaker may be anybody, and so anybody else's source. An outlet
 * known from outside the text is where the text was found, which may not be where it comes from.
 */
function traceOrigins(by: Taken['by'], { outlet, relays = [] }: Published): readonly Origin[] | OriginFault {
  if (outlet.id === undefined) return 'outlet-unknown';
  if (typeof by === 'string') return [{ kind: 'actor', id: by }];
  if (by !== undefined) return 'outlet' in by ? [{ kind: 'outlet', id: by.outlet }] : 'speaker-unnamed';
  if (relays.length > 0) return relays.map((id) => ({ kind: 'outlet', id }));
  return outlet.basis === 'stated' ? [{ kind: 'outlet', id: outlet.id }] : 'outlet-not-stated';
}

/** Joins a text to every group that it shares an origin with, and those groups to one another. */
function addTrace(groups: readonly Group[], { article, origins }: OriginTrace): Group[] {
  const shared = groups.filter((group) => group.origins.some((origin) => includes(origins, origin)));
  const joined: Group = {
    origins: mergeOrigins([...shared.flatMap((group) => group.origins), ...origins]),
    articles: [...shared.flatMap(({ articles }) => articles), article],
  };
  return [...groups.filter((group) => !shared.includes(group)), joined];
}

function mergeOrigins(origins: readonly Origin[]): Origin[] {
  return origins.filter((origin, index) => !includes(origins.slice(0, index), origin));
}

function includes(origins: readonly Origin[], { kind, id }: Origin): boolean {
  return origins.some((other) => other.kind === kind && other.id === id);
}
