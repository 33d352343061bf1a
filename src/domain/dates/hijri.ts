const MONTHS = [
  'محرم',
  'صفر',
  'ربيع ال(?:أول|اول|آخر|اخر|ثاني)',
  'جماد[يى] ال(?:أول[ىي]?|اول[ىي]?|آخرة|اخرة|ثانية|آخر|اخر)',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذ[ويى] ال(?:قعدة|حجة)',
].join('|');
const HIJRI = new RegExp(`(?<!\\p{L})(?:ال)?(?:${MONTHS}|هـ|هجري[ةه]?)(?!\\p{L})`, 'u');

/** Whether a date in words is one of the Hijri calendar: it names a month of it, or «هـ» stands beside its year. */
export function saysHijri(text: string): boolean {
  return HIJRI.test(text.normalize('NFC').replace(/[\u064B-\u0652]/gu, ''));
}
