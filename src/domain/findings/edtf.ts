import { FIRST_YEAR, LAST_YEAR } from '../dates/year-range.ts';
import { error } from './finding-kind.ts';
import { ltr } from './ltr.ts';

interface Found {
  /** What was typed, cut short if it is long. */
  readonly found: string;
}

/** Faults of a date's own text; each says what is wrong and what to type. */
export const edtfKinds = {
  'date-empty': error<Found>(() => ({
    ar: `التاريخ فارغ. اكتبه مثل ${ltr('2020-08-07')}، أو ${ltr('basis: unknown')} مع السبب إن لم يُعرف.`,
    en: 'The date is empty. Write it like 2020-08-07, or "basis: unknown" with a reason if it is not known.',
  })),
  'date-invisible': error(({ found }: Found) => ({
    ar: `في التاريخ «${ltr(found)}» محرف لا يُرى. امسحه واكتب التاريخ من جديد باليد.`,
    en: `The date "${found}" holds an invisible character. Delete it and type it again by hand.`,
  })),
  'date-digits': error(({ found }: Found) => ({
    ar: `أرقام التاريخ «${ltr(found)}» ليست من الأرقام المقبولة. اكتبه بالأرقام ${ltr('0123456789')}.`,
    en: `The digits of the date "${found}" are not the accepted ones. Write them as 0123456789.`,
  })),
  'date-time': error(({ found }: Found) => ({
    ar: `في «${ltr(found)}» ساعة. اكتب اليوم وحده، مثل ${ltr('2020-08-07')}.`,
    en: `"${found}" holds a time of day. Write the day alone, such as 2020-08-07.`,
  })),
  'date-words': error(({ found }: Found) => ({
    ar: `التاريخ «${ltr(found)}» فيه حروف. اكتبه أرقامًا: السنة ثم الشهر ثم اليوم، مثل ${ltr('2020-08-07')}؛ وإن لم يُعرف فاكتب ${ltr('{basis: unknown, reason: …}')}.`,
    en: `The date "${found}" holds letters. Write it in digits: year, month, day, such as 2020-08-07; if it is not known, write {basis: unknown, reason: ...}.`,
  })),
  'date-spaces': error(({ found }: Found) => ({
    ar: `في التاريخ «${ltr(found)}» مسافة. اكتبه بلا مسافات، مثل ${ltr('2020-08-07')}.`,
    en: `The date "${found}" holds a space. Write it without spaces, such as 2020-08-07.`,
  })),
  'date-punctuation': error(({ found }: Found) => ({
    ar: `في «${ltr(found)}» علامة من لوحة المفاتيح العربية أو من محرر نصوص. المقبول علامات لوحة المفاتيح اللاتينية: ${ltr('- / , .. ? ~ %')}.`,
    en: `"${found}" holds a mark of an Arabic keyboard or a word processor. Use the Latin keyboard's: - / , .. ? ~ %.`,
  })),
  'date-separator': error(({ found }: Found) => ({
    ar: `افصل أجزاء التاريخ «${ltr(found)}» بشرطة، والسنة أولًا، مثل ${ltr('2025-01-08')}. الشرطة المائلة لما يمتد بين تاريخين.`,
    en: `Separate the parts of "${found}" with hyphens, year first, such as 2025-01-08. A slash joins two full dates.`,
  })),
  'date-day-first': error(({ found }: Found) => ({
    ar: `ابدأ التاريخ «${ltr(found)}» بالسنة، ثم الشهر، ثم اليوم، مثل ${ltr('2025-01-08')}.`,
    en: `Start the date "${found}" with the year, then month, then day, such as 2025-01-08.`,
  })),
  'date-year-short': error(({ found }: Found) => ({
    ar: `لا سنة من أربعة أرقام في «${ltr(found)}». اكتب السنة كاملة، مثل ${ltr('2025')}.`,
    en: `"${found}" has no four-digit year. Write the whole year, such as 2025.`,
  })),
  'date-year-range': error(({ found }: Found) => ({
    ar: `السنة في «${ltr(found)}» خارج المقبول: من ${ltr(String(FIRST_YEAR))} إلى ${ltr(String(LAST_YEAR))}، بأربعة أرقام.`,
    en: `The year in "${found}" is out of range: ${FIRST_YEAR} to ${LAST_YEAR}, in four digits.`,
  })),
  'date-hijri': error(({ found }: Found) => ({
    ar: `التاريخ «${ltr(found)}» يبدو هجريًا. اكتب ما يقابله في التقويم الميلادي.`,
    en: `The date "${found}" looks like a Hijri one. Write its Gregorian equivalent.`,
  })),
  'date-month-impossible': error(({ found }: Found) => ({
    ar: `لا شهر بهذا الرقم في «${ltr(found)}». الأشهر من ${ltr('01')} إلى ${ltr('12')}.`,
    en: `There is no such month in "${found}". Months run from 01 to 12.`,
  })),
  'date-day-impossible': error(({ found }: Found) => ({
    ar: `لا وجود لليوم «${ltr(found)}» في التقويم. راجع اليوم والشهر في المصدر.`,
    en: `The calendar has no day "${found}". Look up the day and month in the source.`,
  })),
  'date-season': error(({ found }: Found) => ({
    ar: `الفصول غير مقبولة: «${ltr(found)}». اكتب الأشهر التي يقع بينها، مثل ${ltr('[2020-03..2020-05]')}.`,
    en: `Seasons are not accepted: "${found}". Write the months it lies between, such as [2020-03..2020-05].`,
  })),
  'date-mask': error(({ found }: Found) => ({
    ar: `موضع ${ltr('X')} في «${ltr(found)}» غير مقبول. المقبول: ${ltr('202X')} و${ltr('2016-XX')} و${ltr('2016-05-XX')} و${ltr('2016-XX-XX')}.`,
    en: `The X in "${found}" is misplaced. Accepted: 202X, 2016-XX, 2016-05-XX and 2016-XX-XX.`,
  })),
  'date-qualifier': error(({ found }: Found) => ({
    ar: `علامة الشك في «${ltr(found)}» في غير موضعها. تُكتب واحدة من ${ltr('? ~ %')} في آخر التاريخ، مثل ${ltr('2019?')}.`,
    en: `The mark of doubt in "${found}" is misplaced. Write one of ? ~ % at the end of the date, such as 2019?.`,
  })),
  'date-every': error(({ found }: Found) => ({
    ar: `الأقواس في «${ltr(found)}» تعني كل التواريخ معًا. اكتب ${ltr('[ ]')} إن كان واحدًا منها، أو سجّل كل تاريخ وحده.`,
    en: `The braces in "${found}" mean every one of the dates. Write [ ] for one of them, or record each by itself.`,
  })),
  'date-brackets': error(({ found }: Found) => ({
    ar: `اكتب «${ltr(found)}» بين ${ltr('[ ]')} إن كان يومًا واحدًا بين الحدين، أو بشرطة مائلة إن امتد بينهما.`,
    en: `Put "${found}" in [ ] if it is one day between the two, or use a slash if it lasts from one to the other.`,
  })),
  'date-end-missing': error(({ found }: Found) => ({
    ar: `ينقص «${ltr(found)}» أحد طرفيه. اكتب ${ltr('..')} مكان الطرف المفتوح، مثل ${ltr('2023-10/..')}.`,
    en: `"${found}" lacks one of its ends. Write .. for an end that is open: 2023-10/..`,
  })),
  'date-open-both': error(({ found }: Found) => ({
    ar: `طرفا «${ltr(found)}» مفتوحان، فلا يدل على شيء. اكتب أحدهما، أو ${ltr('basis: unknown')} مع السبب.`,
    en: `Both ends of "${found}" are open, so it says nothing. Write one of them, or "basis: unknown" with a reason.`,
  })),
  'date-reversed': error(({ found }: Found) => ({
    ar: `التواريخ في «${ltr(found)}» مقلوبة الترتيب. اكتب الأقدم أولًا.`,
    en: `The dates in "${found}" are in the wrong order. Write the earlier one first.`,
  })),
  'date-repeated': error(({ found }: Found) => ({
    ar: `لا يضم «${ltr(found)}» إلا تاريخًا واحدًا، أو يكرر تاريخًا. اكتب كل تاريخ مرة، والمفرد بلا أقواس ولا شرطة مائلة.`,
    en: `"${found}" holds only one date, or one date twice. Write each once, and a single one without brackets or slash.`,
  })),
  'date-malformed': error(({ found }: Found) => ({
    ar: `ليس «${ltr(found)}» تاريخًا مقبولًا. اكتب السنة بأربعة أرقام والشهر واليوم برقمين، مثل ${ltr('2020-08-07')} أو ${ltr('2015-11')} أو ${ltr('2015')}.`,
    en: `"${found}" is not an accepted date. Four digits for the year, two for month and day: 2020-08-07, 2015-11 or 2015.`,
  })),
} as const;
