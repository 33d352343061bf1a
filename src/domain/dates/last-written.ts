import type { ArticleData } from '../entities/article.ts';
import { boundsOf } from './bounds.ts';
import { dateOf } from './dated.ts';
import { isDoubtful } from './overlap.ts';

/**
 * The last day on which an article's text can have been written: that of its publication, or of the page's last update where
 * that is later. Where its date is unknown, open or doubtful, nothing but the day it came here is firm.
 */
export function lastWritten({
  date,
  pageUpdated,
  added,
}: Pick<ArticleData, 'date' | 'pageUpdated' | 'added'>): string {
  const published = dateOf(date);
  const latest = published && !isDoubtful(published) ? boundsOf(published).latest : null;
  if (latest === null || latest > added) return added;
  return pageUpdated !== undefined && pageUpdated > latest ? pageUpdated : latest;
}
