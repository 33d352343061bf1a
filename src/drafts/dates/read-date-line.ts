import { findDates, type FoundDate } from './find-dates.ts';
import { foldLine } from '../page/fold-line.ts';
import { HIJRI_SPELLINGS, WEEKDAY_SPELLINGS } from './month-spellings.ts';
import { countWords } from '../page/page-lines.ts';

/** What a line that prints a date says: when the text was published, and when the page was last updated. */
export interface DateLine {
  readonly published: readonly FoundDate[];
  readonly updated: readonly FoundDate[];
  /** Whether the line itself says that this is the date of publication. */
  readonly labelled: boolean;
  /** How many words of it are neither date, nor time, nor label. */
  readonly others: number;
  /** Whether these words run into the date, as in «الافتتاح يوم 15 أكتوبر 2025»: it may be that of something else. */
  readonly loose: boolean;
}

/** Longest line that is read as one of dates. */
const MOST_WORDS = 24;

const UPDATED =
  /(?:^| )(?:(?:ال)?تحديث (?:ال)?اخير|اخر (?:تحديث|تعديل)|تاريخ التحديث|تم (?:التحديث|التعديل)|(?:حدث|حدثت|محدث|عدل|تحديث)(?: في)?|(?:last )?(?:updated|modified)(?: on)?)(?= |$)/u;
const PUBLISHED = /(?:^| )(?:نشر|نشرت|النشر|نشره|العدد|published|posted)(?= |$)/u;
/** A date on which the text, or another, was printed before. */
const EARLIER = /(?:^| )(?:اول مره|اعيد|اعاده|سابقا|ارشيف|الارشيف)(?= |$)/u;
/** What parts the names and the date of one line. */
const PARTS = /\s+[-–—/]\s+|\s*[|•·،؛()[\]]\s*/u;
const LABELS = new Set(
  foldLine(
    'نشر نشرت نشره النشر تم في تاريخ التاريخ بتاريخ يوم اليوم الموافق م ه هـ هجري ميلادي من شهر عام سنة الساعة ساعة بتوقيت توقيت غرينتش جرينتش غرينيتش مكة المكرمة بغداد القاهرة بيروت دمشق ص صباحا مساء ظهرا ليلا آخر تحديث تعديل الأخير التحديث التعديل حدث حدثت محدث و published posted updated modified last on at date am pm gmt gst utc z آخر القدس أبوظبي',
  ).split(' '),
);

/** «2025-09-12T06:41:10+00:00», as some pages print it: the letter hides where the day ends. */
const STAMP = /(\d{4}-\d{2}-\d{2})T(?=\d{2}:\d{2})/gu;

/** Reads a line that prints a date and little else; undefined for any other line. */
export function readDateLine(line: string): DateLine | undefined {
  if (countWords(line) > MOST_WORDS) return undefined;
  const text = line.replace(STAMP, '$1 ');
  const folded = foldLine(text);
  const dates = findDates(text);
  const stamp = UPDATED.exec(folded);
  const update = stamp?.index ?? Number.POSITIVE_INFINITY;
  const others = countOthers(folded, dates);
  const isDay = dates.length === 0 && WEEKDAY_SPELLINGS.includes(folded.replace(/^يوم /u, ''));
  if (dates.length === 0 && !isDay && !(stamp && others === 0 && /\d/u.test(folded))) return undefined;
  const labelled = PUBLISHED.test(folded.slice(0, Number.isFinite(update) ? update : undefined));
  return {
    published: dates.filter(({ start }) => start < update),
    updated: dates.filter(({ start }) => start >= update),
    labelled,
    others,
    loose: EARLIER.test(folded) || (others > 0 && !labelled && !standsAlone(text)),
  };
}

/** Whether a line is the stamp of a page's last update, and names no date of publication. */
export function isUpdateStamp({ published }: DateLine, text: string): boolean {
  return published.length === 0 && UPDATED.test(foldLine(text));
}

/** Whether a date is parted from the words beside it by a dash or a bar: «بغداد - المدى - 12 أيلول 2025». */
function standsAlone(text: string): boolean {
  return text.split(PARTS).some((part) => {
    const dates = findDates(part);
    return dates.length > 0 && countOthers(foldLine(part), dates) === 0;
  });
}

function countOthers(folded: string, dates: readonly FoundDate[]): number {
  let rest = folded;
  for (const { start, end } of dates) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest
    .split(' ')
    .filter(
      (word) =>
        word !== '' &&
        !/^\d+(?:ص|م|am|pm|z)?$/u.test(word) &&
        !LABELS.has(word) &&
        !WEEKDAY_SPELLINGS.includes(word) &&
        !HIJRI_SPELLINGS.includes(word),
    ).length;
}
