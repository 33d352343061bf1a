import { DOUBTFUL, LOOSE, explainConflict, explainDate, REPOST } from './date-notes.ts';
import { findDateSources } from './date-sources.ts';
import type { PageLayout } from '../page/page-layout.ts';
import type { Finding, Proposal } from '../proposals/proposal.ts';

/**
 * When the page says that the text was published. Asserted only when the page prints one date for it, whole, readable in one
 * way, of the Gregorian calendar and in accord with its weekday; a date in a sentence, or a last update, is no such date.
 */
export function proposeDate(layout: PageLayout): Finding {
  const { sound, doubtful } = findDateSources(layout);
  const dates = sound.flatMap(({ line, text, dates: found }) => found.map((date) => ({ line, text, date })));
  const gregorian = dates.filter(({ date }) => date.calendar === 'gregorian');
  const meanings = [...new Set(gregorian.flatMap(({ date }) => date.meanings))];
  const [first] = gregorian;
  const [value] = meanings;
  const notes = [
    ...dates.flatMap(({ line, date }) => noteAt(line, explainDate(date))),
    ...doubtful.flatMap(({ line }) => noteAt(line, DOUBTFUL)),
  ];
  if (!first || value === undefined) return { notes };
  if (gregorian.some(({ date }) => explainDate(date) !== undefined)) return { notes };
  if (meanings.length > 1) return { notes: [...notes, ...noteAt(first.line, explainConflict(meanings))] };
  const loose = sound.filter((source) => source.loose);
  if (loose.length === sound.length)
    return { notes: [...notes, ...loose.flatMap(({ line }) => noteAt(line, LOOSE))] };
  if (layout.removed.some(({ kind }) => kind === 'forum'))
    return { notes: [...notes, ...noteAt(first.line, REPOST)] };
  return { asserted: { value, line: first.line, words: first.text }, notes: [] };
}

/** When the page was last updated, as its stamp says; never a date of publication. */
export function proposePageUpdated(layout: PageLayout): Proposal | undefined {
  const stamps = layout.dates.flatMap(({ line, text, reading }) =>
    reading.updated
      .filter((date) => explainDate(date) === undefined)
      .map(({ meanings: [value = ''] }) => ({ value, line, words: text })),
  );
  const days = new Set(stamps.map(({ value }) => value));
  const [stamp] = stamps;
  return days.size === 1 && stamp?.value.length === 10 ? stamp : undefined;
}

function noteAt(line: number, message: Finding['notes'][number]['message'] | undefined): Finding['notes'] {
  return message ? [{ line, message }] : [];
}
