import { report } from '../../../domain/findings/report.ts';
import { findTwins } from '../../find-twins.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** No words of an article are recorded twice as the same speaker's, and nobody is a hand that his own words passed through. */
export const checkQuoteTwins: Rule = ({ records, salvaged }) => {
  for (const { data, entry, placeOf } of recordsOf([...records, ...salvaged], 'quotes')) {
    const quotes = data.map((quote, index) => ({ quote, index }));
    const twins = findTwins(quotes, ({ quote: { exact, prefix, suffix, speaker } }) =>
      JSON.stringify([exact, prefix, suffix, speaker]),
    );
    for (const { item, others } of twins) {
      const other = others[0]?.quote.id ?? '';
      report(
        entry.file,
        'quote-twin',
        { found: item.quote.id, other },
        { place: placeOf([item.index, 'exact']) },
      );
    }
    for (const { quote, index } of quotes) {
      for (const [link, hand] of quote.chain.entries()) {
        if (!('actor' in hand) || hand.actor !== quote.speaker) continue;
        const place = placeOf([index, 'chain', link, 'actor']);
        report(entry.file, 'quote-chain-speaker', { found: hand.actor }, { place });
      }
    }
  }
};
