import { articlePath } from '../addresses.ts';
import type { Article } from '../article.ts';
import { dateOf } from '../dates/dated.ts';
import type { Outlet } from '../outlet.ts';
import { yearOfDay } from './day-of-number.ts';
import { type Geometry, geometryOf } from './geometry.ts';
import type { TimelineItem } from './timeline-item.ts';

/** An article on the timeline, with what its row in the list says of its publisher. */
export interface ArticleItem extends TimelineItem {
  readonly outlet: Outlet | undefined;
}

/** Articles as timeline items; `getOutlet` finds a publisher by its id. */
export function listArticleItems(
  articles: readonly Pick<Article, 'id' | 'title' | 'date' | 'outlet'>[],
  getOutlet: (id: string) => Outlet,
): ArticleItem[] {
  return articles.map(({ id, title, date, outlet: { id: outletId } }) => {
    const outlet = outletId === undefined ? undefined : getOutlet(outletId);
    const short = outlet?.name ?? nameByYear(date);
    return { id, label: title, short, path: articlePath(id), dated: date, outlet };
  });
}

/** A text of unknown publisher goes by its year, «نص 2024», where that is sure. */
function nameByYear(dated: Article['date']): string {
  const date = dateOf(dated);
  const year = date && sureYear(geometryOf(date));
  return year ? `نص ${year}` : 'نص';
}

function sureYear({ from, until, ends }: Geometry): string | null {
  if (from === undefined || until === undefined || ends.older === 'about' || ends.newer === 'about')
    return null;
  const year = yearOfDay(from);
  return year === yearOfDay(until - 1) ? String(year) : null;
}
