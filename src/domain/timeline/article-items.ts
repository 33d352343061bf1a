import { articlePath } from '../web/addresses.ts';
import type { Article } from '../entities/article.ts';
import type { Outlet } from '../entities/outlet.ts';
import type { TimelineItem } from './timeline-item.ts';

/** An article on the timeline, with its publisher where one is known. */
export interface ArticleItem extends TimelineItem {
  readonly outlet: Outlet | undefined;
}

/** Articles as timeline items; `getOutlet` finds a publisher by its id. */
export function listArticleItems(
  articles: readonly Pick<Article, 'id' | 'title' | 'date' | 'outlet'>[],
  getOutlet: (id: string) => Outlet,
): ArticleItem[] {
  return articles.map(({ id, title, date, outlet }) => ({
    id,
    label: title,
    path: articlePath(id),
    dated: date,
    outlet: outlet.id === undefined ? undefined : getOutlet(outlet.id),
  }));
}
