import type { FoundDate } from './find-dates.ts';
import { findDates } from './find-dates.ts';
import type { PageLayout, PrintedDate } from './page-layout.ts';
import type { Finding, Proposal } from './proposal.ts';

/** What stands before the dash of a dispatch, such as «بغداد 7 أغسطس 2020 (الأناضول) - »; longer openings are sentences. */
const DATELINE = /^[^.،؛:!؟]{0,70}?\s[-–—]\s/u;

interface DateSource extends Pick<PrintedDate, 'line' | 'text'> {
  readonly dates: readonly FoundDate[];
}

/**
 * When the page says that the text was published. Asserted only when the page prints one date for it, whole, readable in one
 * way, of the Gregorian calendar and in accord with its weekday; a date in a sentence, or a last update, is no such date.
 */
export function proposeDate(layout: PageLayout): Finding {
  const sources = listSources(layout);
  const dates = sources.flatMap(({ line, text, dates: found }) =>
    found.map((date) => ({ line, text, ...date })),
  );
  const gregorian = dates.filter(({ calendar }) => calendar === 'gregorian');
  const meanings = new Set(gregorian.flatMap((date) => date.meanings));
  const [first] = gregorian;
  const [value] = meanings;
  const notes = dates.flatMap((date) => noteOf(date));
  if (!first || value === undefined || meanings.size !== 1) {
    const disagree = gregorian.filter(({ meanings: { length } }) => length === 1).length > 1;
    return { notes: [...notes, ...(disagree && first ? [conflictAt(first.line, meanings)] : [])] };
  }
  const unsound = gregorian.some((date) => date.meanings.length !== 1 || date.weekdayWrong);
  if (unsound || layout.removed.some(({ kind }) => kind === 'forum'))
    return { notes: [...notes, ...(unsound ? [] : [repostAt(first.line)])] };
  return { asserted: { value, line: first.line, words: first.text }, notes };
}

/** When the page was last updated, as its stamp says; never a date of publication. */
export function proposePageUpdated(layout: PageLayout): Proposal | undefined {
  const stamps = layout.dates.flatMap(({ line, text, reading }) =>
    reading.updated
      .filter(({ meanings, weekdayWrong }) => meanings.length === 1 && !weekdayWrong)
      .map(({ meanings: [value = ''] }) => ({ value, line, words: text })),
  );
  const days = new Set(stamps.map(({ value }) => value));
  const [stamp] = stamps;
  return days.size === 1 && stamp?.value.length === 10 ? stamp : undefined;
}

/** The lines that print a date of publication: those that say so, else those that print one alone, else a dateline. */
function listSources({ dates, body, removed }: PageLayout): DateSource[] {
  const gone = new Set(removed.map(({ line }) => line));
  const printed = dates
    .filter(({ line, reading }) => reading.published.length > 0 && !gone.has(line))
    .map(({ line, text, reading }) => ({ line, text, labelled: reading.labelled, dates: reading.published }));
  const labelled = printed.filter((source) => source.labelled);
  if (labelled.length > 0) return labelled;
  if (printed.length > 0) return printed;
  const [first] = body;
  const opening = DATELINE.exec(first?.text ?? '')?.[0];
  if (!first || opening === undefined) return [];
  const whole = findDates(opening).filter(({ meanings }) => meanings.length > 0);
  return [{ line: first.lines[0] ?? 0, text: opening.trim(), dates: whole }];
}

function noteOf(date: FoundDate & { readonly line: number; readonly text: string }): Finding['notes'] {
  const { line } = date;
  if (date.calendar === 'hijri')
    return [{ line, message: { ar: 'التاريخ الهجري لا يُحوَّل آليًا', en: 'a Hijri date is not converted' } }];
  if (date.weekdayWrong)
    return [
      {
        line,
        message: {
          ar: `اسم اليوم المطبوع لا يوافق ${date.meanings.join('')}`,
          en: `the weekday that is printed is not that of ${date.meanings.join('')}`,
        },
      },
    ];
  if (date.meanings.length === 0)
    return [
      {
        line,
        message: {
          ar: 'التاريخ ناقص أو متناقض، فلم يُؤخذ',
          en: 'the date is incomplete or contradicts itself',
        },
      },
    ];
  if (date.meanings.length > 1)
    return [
      {
        line,
        message: {
          ar: `لا يتبيّن اليوم من الشهر: ${date.meanings.join(' أو ')}`,
          en: `day and month cannot be told apart: ${date.meanings.join(' or ')}`,
        },
      },
    ];
  return [];
}

function conflictAt(line: number, meanings: ReadonlySet<string>): Finding['notes'][number] {
  const all = [...meanings];
  return {
    line,
    message: {
      ar: `تطبع الصفحة أكثر من تاريخ: ${all.join('، ')}`,
      en: `the page prints more than one date: ${all.join(', ')}`,
    },
  };
}

function repostAt(line: number): Finding['notes'][number] {
  return {
    line,
    message: {
      ar: 'هذا تاريخ مشاركة في منتدى أعادت النشر، لا تاريخ النص',
      en: 'this is the date of a post in a forum that repeats the text, not of the text',
    },
  };
}
