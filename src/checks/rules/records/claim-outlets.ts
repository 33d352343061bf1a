import { report } from '../../../domain/findings/report.ts';
import { suggestIds } from '../../../domain/suggestions/suggest-ids.ts';
import { listNamed } from '../../named-records.ts';
import { type CheckContext, recordsOf, type Rule } from '../../rule.ts';

/** An answer is attributed to no outlet but one that its text relays, or that a quotation of the text came through. */
export const checkClaimOutlets: Rule = (context) => {
  const readable = [...context.records, ...context.salvaged];
  const registered = listNamed(context).get('outlets') ?? [];
  for (const { data, entry, placeOf } of recordsOf(readable, 'claims')) {
    for (const [index, { article, by }] of data.positions.entries()) {
      if (typeof by !== 'object' || !('outlet' in by) || !registered.some(({ id }) => id === by.outlet))
        continue;
      const taken = listTaken(article, readable);
      if (taken.has(by.outlet)) continue;
      report(
        entry.file,
        'claim-outlet-not-relayed',
        { found: by.outlet, article },
        {
          place: placeOf(['positions', index, 'by', 'outlet']),
          expected: suggestIds(
            by.outlet,
            registered.filter(({ id }) => taken.has(id)),
          ),
        },
      );
    }
  }
};

function listTaken(article: string, records: CheckContext['records']): Set<string> {
  const relayed = recordsOf(records, 'articles').filter(({ id }) => id === article);
  const quoted = recordsOf(records, 'quotes').filter(({ id }) => id === article);
  return new Set([
    ...relayed.flatMap(({ data }) => data.relays ?? []),
    ...quoted.flatMap(({ data }) =>
      data.flatMap(({ chain }) => chain.flatMap((hand) => ('outlet' in hand ? [hand.outlet] : []))),
    ),
  ]);
}
