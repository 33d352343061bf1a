import { FIRST_YEAR, LAST_YEAR } from '../dates/year-range.ts';
import { error } from './finding-kind.ts';

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

/** Faults of dates: of their text, and of the field they stand in. */
export const dateKinds = {
  ...edtfKinds,
  'date-not-exact': error(({ found }: Found) => ({
    ar: `هذا الحقل يوم واحد محدد، وليس «${ltr(found)}». اكتب السنة والشهر واليوم، مثل ${ltr('2020-08-07')}.`,
    en: `This field is one exact day, not "${found}". Write year, month and day, such as 2020-08-07.`,
  })),
  'date-unquoted': error(({ found }: Found) => ({
    ar: `الأقواس بلا علامتي تنصيص تُقرأ قائمة. اكتب التاريخ بينهما: ${ltr(`"${found}"`)}.`,
    en: `Brackets without quotation marks are read as a list. Put the date in them: "${found}".`,
  })),
  'date-not-text': error(({ found }: Found) => ({
    ar: `قُرئ التاريخ لحظةً لا نصًا: «${ltr(found)}». ضعه بين علامتي تنصيص، مثل ${ltr('"2020-08-07"')}.`,
    en: `The date was read as a moment, not as text: "${found}". Put it in quotation marks, such as "2020-08-07".`,
  })),
  'date-unknown-with-edtf': error(({ found }: Found) => ({
    ar: `تاريخ أساسه ${ltr('unknown')} لا يُكتب معه «${ltr(found)}»: التخمين مكانه ${ltr('reason')} وحده. احذف ${ltr('edtf')} أو صحّح ${ltr('basis')}.`,
    en: `A date whose basis is unknown has no edtf ("${found}"): a guess stands in "reason" only. Delete edtf or correct basis.`,
  })),
  'date-weekday': error(({ found, weekday }: Found & { weekday: string }) => ({
    ar: `اليوم لا يوافق التاريخ في «${found}»: ذلك التاريخ ${weekday}. صحّح أحدهما؛ وإن كان الخطأ في الأصل فأضف بعد الفقرة ${ltr('<Sic of="…">')}.`,
    en: `The weekday does not agree with the date in "${found}": that day is ${weekday}. Correct one; if the source itself has it wrong, add <Sic of="…"> after the paragraph.`,
  })),
  'date-after-added': error(({ field, day, added }: { field: string; day: string; added: string }) => ({
    ar: `التاريخ في الحقل «${field}» (${ltr(day)}) بعد يوم إضافة المقال إلى الموقع (${ltr(added)}). صحّح أحدهما.`,
    en: `The date in "${field}" (${day}) is after the day the article was added here (${added}). Correct one of them.`,
  })),
  'date-in-future': error(({ field, day }: { field: string; day: string }) => ({
    ar: `اليوم في الحقل «${field}» (${ltr(day)}) لم يأتِ بعد. اكتب يوم الإضافة أو التصويب نفسه.`,
    en: `The day in "${field}" (${day}) has not come yet. Write the day of the addition or correction itself.`,
  })),
  'date-not-as-printed': error(({ found, printed }: Found & { printed: string }) => ({
    ar: `التاريخ ${ltr(found)} مذكور في النص كما كُتب، والمطبوع على الصفحة «${printed}» غيره. صحّح أحدهما؛ وإن لم يكن المطبوع تاريخ النشر فاذكر في الصيغة المطوّلة كيف عُرف التاريخ.`,
    en: `The date ${found} is given as stated by the text, and the one printed on the page, "${printed}", is another. Correct one of them; if what is printed is not the date of publication, say in the long form how the date is known.`,
  })),
  'date-updated-before': error(({ updated, earliest }: { updated: string; earliest: string }) => ({
    ar: `آخر تحديث للصفحة (${ltr(updated)}) قبل أول يوم يمكن أن تكون نُشرت فيه (${ltr(earliest)}). صحّح ${ltr('pageUpdated')} أو ${ltr('date')}.`,
    en: `The page was last updated (${updated}) before the first day on which it can have been published (${earliest}). Correct pageUpdated or date.`,
  })),
  'event-after-texts': error(
    ({ status, earliest, last }: Record<'status' | 'earliest' | 'last', string>) => ({
      ar: `حالة الحدث ${ltr(status)}، وأول يوم ممكن له (${ltr(earliest)}) بعد آخر يوم يمكن أن يكون كُتب فيه نص من نصوصه (${ltr(last)}). صحّح ${ltr('date')} أو ${ltr('status')}.`,
      en: `The event is "${status}", and the first day it can have been on (${earliest}) is after the last on which any of its texts can have been written (${last}). Correct date or status.`,
    }),
  ),
  'role-reversed': error(({ from, to }: { from: string; to: string }) => ({
    ar: `تنتهي الصفة (${ltr(to)}) قبل أن تبدأ (${ltr(from)}). صحّح أحد التاريخين.`,
    en: `The role ends (${to}) before it begins (${from}). Correct one of the two dates.`,
  })),
} as const;

/** A left-to-right sample inside Arabic words: without the marks (U+200E) its digits and hyphens change places. */
function ltr(sample: string): string {
  return `\u200E${sample}\u200E`;
}
