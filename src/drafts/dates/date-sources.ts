import { findDates, type FoundDate } from './find-dates.ts';
import type { PageLayout, PrintedDate } from '../page/page-layout.ts';

/** A line that prints dates of publication, as far as the page tells. */
interface DateSource extends Pick<PrintedDate, 'line' | 'text'> {
  readonly dates: readonly FoundDate[];
  /** Whether other words run into the date. */
  readonly loose: boolean;
}

/** The lines a date may rest on, and those that print one that may be of something else. */
interface DateSources {
  readonly sound: readonly DateSource[];
  readonly doubtful: readonly DateSource[];
}

/** What stands before the dash of a dispatch, such as «بغداد 7 أغسطس 2020 (وكالات) - »; longer openings are sentences. */
const DATELINE = /^[^.،؛:!؟]{0,70}?\s[-–—]\s/u;

/**
 * The lines that say that their date is of publication, else those that print one between title and text or right after it,
 * else a dateline. A bare date above the title can be the day on which the page was copied, and one further down that of
 * another article: those are doubtful.
 */
export function findDateSources(layout: PageLayout): DateSources {
  const { dates, removed } = layout;
  // A second date above the text is left out of printedDate, and contradicts the first all the same.
  const gone = new Set(removed.filter(({ kind }) => kind !== 'second-date').map(({ line }) => line));
  const printed = dates
    .filter(({ line, reading }) => reading.published.length > 0 && !gone.has(line))
    .map(({ line, text, reading }) => ({
      line,
      text,
      labelled: reading.labelled,
      loose: reading.loose,
      dates: reading.published,
    }));
  const labelled = printed.filter((source) => source.labelled);
  if (labelled.length > 0) return { sound: labelled, doubtful: [] };
  const placed = printed.filter(({ line }) => isPlaced(line, layout, gone));
  const doubtful = printed.filter((source) => !placed.includes(source));
  return placed.length > 0 ? { sound: placed, doubtful: [] } : { sound: readDateline(layout), doubtful };
}

/** Whether a line stands between the title and the text, or right after the text. */
function isPlaced(line: number, { title, body }: PageLayout, gone: ReadonlySet<number>): boolean {
  const last = body.at(-1)?.lines.at(-1) ?? 0;
  if (line < last) return line > (title.lines[0] ?? 0);
  return [...gone].every((other) => other < last || other > line);
}

function readDateline({ body: [first] }: PageLayout): DateSource[] {
  const opening = DATELINE.exec(first?.text ?? '')?.[0];
  if (!first || opening === undefined) return [];
  const dates = findDates(opening).filter(({ meanings }) => meanings.length > 0);
  return [{ line: first.lines[0] ?? 0, text: opening.trim(), loose: false, dates }];
}
