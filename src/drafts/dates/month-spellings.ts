import { MONTH_NAMES } from '../../domain/arabic/month-names.ts';
import { WEEKDAY_NAMES } from '../../domain/arabic/weekday-names.ts';
import { foldLine } from '../page/fold-line.ts';

/** Other spellings of the months, January first: Maghrebi and Egyptian ones, Levantine ones without the article, English. */
const OTHERS: readonly string[] = [
  'جانفي | كانون ثاني | كانون2 | january | jan',
  'فيفري | فبرائر | february | feb',
  'مارث | march | mar',
  'إبريل | أفريل | ابرايل | april | apr',
  'ماي | مايس | may',
  'جوان | يونية | يونيه | june | jun',
  'جويلية | يوليوز | يولية | يوليه | july | jul',
  'أوت | غشت | august | aug',
  'شتنبر | ايلول | september | sept | sep',
  'أوكتوبر | اكتوبر | تشرين أول | october | oct',
  'نونبر | نوفمير | تشرين ثاني | november | nov',
  'دجنبر | كانون أول | december | dec',
];

const HIJRI_MONTHS =
  'محرم | صفر | ربيع الأول | ربيع أول | ربيع الآخر | ربيع الثاني | ربيع ثاني | جمادى الأولى | جمادى الأول | جمادى الآخرة | جمادى الثانية | رجب | شعبان | رمضان | شوال | ذو القعدة | ذي القعدة | ذو الحجة | ذي الحجة';

/** Every spelling of a Gregorian month, folded, with its number. */
export const MONTH_SPELLINGS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap(({ gregorian, levantine }, index) =>
    [gregorian, levantine, ...(OTHERS[index] ?? '').split('|')].map(
      (name) => [foldLine(name), index + 1] as const,
    ),
  ),
);

/** The months of the Hijri calendar, folded. */
export const HIJRI_SPELLINGS: readonly string[] = HIJRI_MONTHS.split('|').map(foldLine);

/** The days of the week, Sunday first, folded. */
export const WEEKDAY_SPELLINGS: readonly string[] = WEEKDAY_NAMES.map(foldLine);
