import { report } from '../../../domain/findings/report.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** The articles that an analysis names as its own are those it cites, all of them and no others. */
export const checkAnalysisArticles: Rule = ({ records }) => {
  for (const { data, entry, placeOf, uses } of recordsOf(records, 'analyses')) {
    const cited = uses.flatMap(({ attributes }) => attributes.get('article') ?? []);
    for (const [index, article] of data.articles.entries()) {
      if (cited.some(({ text }) => text === article)) continue;
      report(entry.file, 'analysis-article-unused', { article }, { place: placeOf(['articles', index]) });
    }
    const unlisted = cited.filter(({ text }) => !data.articles.includes(text));
    for (const [article, [first]] of Map.groupBy(unlisted, ({ text }) => text)) {
      report(entry.file, 'analysis-article-unlisted', { article }, { place: first?.place });
    }
  }
};
