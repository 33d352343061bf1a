import { report } from '../../../domain/findings/report.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** Whoever an event brings together takes part in it: every party is one of its actors. */
export const checkEventParties: Rule = ({ records, salvaged }) => {
  // An actor of a faulty list may be the one that is missing.
  const rest = salvaged.filter(({ lost }) => !lost.includes('actors'));
  for (const { data, entry, placeOf } of recordsOf([...records, ...rest], 'events')) {
    for (const [index, parties] of (data.parties ?? []).entries()) {
      for (const side of ['a', 'b'] as const) {
        const found = parties[side];
        if (data.actors.includes(found)) continue;
        report(entry.file, 'event-party-not-actor', { found }, { place: placeOf(['parties', index, side]) });
      }
    }
  }
};
