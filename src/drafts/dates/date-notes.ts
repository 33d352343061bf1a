import type { Bilingual } from '../../domain/findings/finding-kind.ts';
import type { FoundDate } from './find-dates.ts';

/** A date that other words run into. */
export const LOOSE: Bilingual = {
  ar: 'في هذا السطر تاريخ مع كلام آخر، فقد يكون تاريخ شيء آخر لا تاريخ النشر؛ اكتبه في date إن كان تاريخ النشر',
  en: 'this line holds a date among other words, which may be that of something else; write it into date if the text was published then',
};

/** Why a date that is printed was not taken; undefined for one that can be. */
export function explainDate({ calendar, meanings, weekdayWrong }: FoundDate): Bilingual | undefined {
  if (calendar === 'hijri') return { ar: 'التاريخ الهجري لا يُحوَّل آليًا', en: 'a Hijri date is not converted' };
  if (weekdayWrong)
    return {
      ar: `اسم اليوم المطبوع لا يوافق ${meanings.join('')}`,
      en: `the weekday that is printed is not that of ${meanings.join('')}`,
    };
  if (meanings.length === 0)
    return { ar: 'التاريخ ناقص أو متناقض، فلم يُؤخذ', en: 'the date is incomplete or contradicts itself' };
  if (meanings.length === 1) return undefined;
  return {
    ar: `لا يتبيّن اليوم من الشهر: ${meanings.join(' أو ')}`,
    en: `day and month cannot be told apart: ${meanings.join(' or ')}`,
  };
}

/** Why none of several dates was taken. */
export function explainConflict(meanings: readonly string[]): Bilingual {
  return {
    ar: `تطبع الصفحة أكثر من تاريخ: ${meanings.join('، ')}`,
    en: `the page prints more than one date: ${meanings.join(', ')}`,
  };
}

/** A date of the post that repeats a text says nothing of the text. */
export const REPOST: Bilingual = {
  ar: 'هذا تاريخ مشاركة في منتدى أعادت النشر، لا تاريخ النص',
  en: 'this is the date of a post in a forum that repeats the text, not of the text',
};

/** A date that stands apart from the article. */
export const DOUBTFUL: Bilingual = {
  ar: 'تاريخ فوق العنوان أو بعيد عن النص: قد يكون يوم نُسخت الصفحة أو تاريخ مادة أخرى',
  en: 'a date above the title or far from the text: it may be the day the page was copied, or that of another article',
};
