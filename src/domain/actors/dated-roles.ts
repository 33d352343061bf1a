import type { Actor, Role } from '../entities/actor.ts';
import type { Article } from '../entities/article.ts';
import type { Citation } from '../evidence/citation.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { dateOf } from '../dates/dated.ts';
import { type Axis, buildYearAxis } from '../timeline/axis.ts';
import { geometryOf } from '../timeline/geometry.ts';

/** A title as one article gives it: known for that article's date, and for no day before or after it. */
export interface DatedRole extends Pick<Role, 'title' | 'from' | 'to'> {
  readonly article: Article;
  readonly citations: readonly Citation[];
}

/** A date on the axis, with the titles that articles of that date give. */
interface RolePoint {
  readonly percent: number;
  readonly titles: readonly string[];
}

/** The titles of an actor on a line of time. */
export interface RoleAxis {
  readonly axis: Axis;
  readonly points: readonly RolePoint[];
}

/** A text dated no closer than this has no point on the axis, which would draw its date more exactly than it is known. */
const MOST_DAYS = 31;

/** The titles of an actor, each by the articles that give it, in the order of the articles. */
export function listDatedRoles(
  { roles = [] }: Pick<Actor, 'roles'>,
  { articles, locate }: Pick<Corpus, 'articles' | 'locate'>,
): DatedRole[] {
  return articles.flatMap((article) =>
    roles.flatMap(({ evidence, ...role }) => {
      const citations = evidence.filter((passage) => passage.article === article.id).map(locate);
      return citations.length > 0 ? [{ ...role, article, citations }] : [];
    }),
  );
}

/** Titles as points on an axis of years; undefined where fewer than two dates are known closely enough to be told apart. */
export function placeRoles(roles: readonly DatedRole[]): RoleAxis | undefined {
  const placed = roles.flatMap(({ title, article }) => {
    const span = spanOf(article);
    return span ? [{ title, span, day: (span.from + span.until) / 2 }] : [];
  });
  const axis = buildYearAxis(placed.map(({ span }) => span));
  const days = [...Map.groupBy(placed, ({ day }) => day)].toSorted(([a], [b]) => a - b);
  if (!axis || days.length < 2) return undefined;
  const points = days.map(([day, members]) => ({
    percent: axis.percentOf(day),
    titles: [...new Set(members.map(({ title }) => title))],
  }));
  return { axis, points };
}

function spanOf({ date: dated }: Article): { readonly from: number; readonly until: number } | undefined {
  const date = dateOf(dated);
  if (!date) return undefined;
  const { from, until } = geometryOf(date);
  if (from === undefined || until === undefined || until - from > MOST_DAYS) return undefined;
  return { from, until };
}
