import type { Article } from '../../domain/article.ts';
import { boundsOf } from '../../domain/dates/bounds.ts';
import { readEdtf } from '../../domain/dates/read-edtf.ts';
import type { Outlet } from '../../domain/outlet.ts';

/**
 * The short name under which an article is cited: its outlet and year, «المطلع 2025»;
 * a text of unknown publisher by its year, «نص 2024»; without one sure year, by what is left of the two.
 */
export function formatCiteName({ date }: Pick<Article, 'date'>, outlet: Outlet | undefined): string {
  return [outlet?.name ?? 'نص', findYear(date)].filter((part) => part !== undefined).join(' ');
}

function findYear(date: Article['date']): string | undefined {
  if (date.basis === 'unknown') return undefined;
  const parsed = readEdtf(date.edtf);
  if (!parsed) return undefined;
  const { earliest, latest } = boundsOf(parsed);
  const year = earliest?.slice(0, 4);
  return year === latest?.slice(0, 4) ? year : undefined;
}
