import { endRightToLeft } from '../../domain/arabic/end-right-to-left.ts';
import type { Article } from '../../domain/entities/article.ts';
import { boundsOf } from '../../domain/dates/bounds.ts';
import { type Dated, dateOf } from '../../domain/dates/dated.ts';
import type { Outlet } from '../../domain/entities/outlet.ts';

/**
 * The short name under which an article is cited: its outlet and year, «المطلع 2025»;
 * a text of unknown publisher by its year, «نص 2024»; without one sure year, by what is left of the two.
 */
export function formatCiteName({ date }: Pick<Article, 'date'>, outlet: Outlet | undefined): string {
  const year = findYear(date);
  const name = endRightToLeft(outlet?.name ?? 'نص');
  return year === undefined ? name : `${name} ${year}`;
}

function findYear(dated: Dated): string | undefined {
  const date = dateOf(dated);
  if (!date) return undefined;
  const { earliest, latest } = boundsOf(date);
  const year = earliest?.slice(0, 4);
  return year === latest?.slice(0, 4) ? year : undefined;
}
