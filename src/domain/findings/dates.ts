import { edtfKinds } from './edtf.ts';
import { error } from './finding-kind.ts';
import { ltr } from './ltr.ts';

interface Found {
  /** What was typed, cut short if it is long. */
  readonly found: string;
}

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
