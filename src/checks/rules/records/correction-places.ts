import { report } from '../../../domain/findings/report.ts';
import { suggest } from '../../../domain/suggestions/suggest.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** A correction of a place in an article names a block that the article has. */
export const checkCorrectionPlaces: Rule = ({ records, salvaged }) => {
  const blocksOf = new Map(recordsOf(records, 'articles').map(({ id, blocks }) => [id, blocks]));
  for (const { data, entry, placeOf } of recordsOf([...records, ...salvaged], 'corrections')) {
    for (const [index, { where }] of data.entries()) {
      const { article, block } = where;
      const blocks = article === undefined ? undefined : blocksOf.get(article);
      if (article === undefined || block === undefined || !blocks) continue;
      const ids = new Set(blocks.map(({ id }) => id));
      if (ids.has(block)) continue;
      report(
        entry.file,
        'correction-block-unknown',
        { article, block },
        { place: placeOf([index, 'where', 'block']), expected: suggest(block, ids) },
      );
    }
  }
};
