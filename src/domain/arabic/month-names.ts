/**
 * The Gregorian and Levantine names of the twelve months, January first.
 * A fixed table, so that a build is the same whatever the ICU; a test holds it against Intl (`ar-EG`, `ar-IQ`).
 */
export const MONTH_NAMES = [
  { gregorian: 'يناير', levantine: 'كانون الثاني' },
  { gregorian: 'فبراير', levantine: 'شباط' },
  { gregorian: 'مارس', levantine: 'آذار' },
  { gregorian: 'أبريل', levantine: 'نيسان' },
  { gregorian: 'مايو', levantine: 'أيار' },
  { gregorian: 'يونيو', levantine: 'حزيران' },
  { gregorian: 'يوليو', levantine: 'تموز' },
  { gregorian: 'أغسطس', levantine: 'آب' },
  { gregorian: 'سبتمبر', levantine: 'أيلول' },
  { gregorian: 'أكتوبر', levantine: 'تشرين الأول' },
  { gregorian: 'نوفمبر', levantine: 'تشرين الثاني' },
  { gregorian: 'ديسمبر', levantine: 'كانون الأول' },
] as const;

/** The dual name of a month, 1 to 12, such as «فبراير/شباط»; throws outside them. */
export function monthName(month: number): string {
  const names = MONTH_NAMES[month - 1];
  if (names === undefined) throw new RangeError(`not a month: ${month}`);
  return `${names.gregorian}/${names.levantine}`;
}

/** The months (1 to 12, each once) that an Arabic text names as whole words, however their hamzas are written. */
export function findMonths(text: string): readonly number[] {
  const folded = fold(text);
  return MONTH_NAMES.flatMap(({ gregorian, levantine }, index) =>
    [gregorian, levantine].some((name) => holdsWord(folded, fold(name))) ? [index + 1] : [],
  );
}

/** Drops harakat and tatweel (U+0640) and the hamza on an alef, as in «اغسطس» for «أغسطس» and «اذار» for «آذار». */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا');
}

function holdsWord(text: string, word: string): boolean {
  // «آب» must not be found inside «آباء»: a letter on either side makes it another word.
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);
}
