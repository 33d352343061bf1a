/** The wording of one noun for each of the six plural categories of Arabic; the last three stand after the number. */
export interface NounForms {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** The nouns that the interface counts. */
export const NOUNS = {
  word: noun('لا كلمات', 'كلمة واحدة', 'كلمتان', 'كلمات', 'كلمة', 'كلمة'),
  minute: noun('لا دقائق', 'دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة'),
  event: noun('لا أحداث', 'حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث'),
  relation: noun('لا صلات', 'صلة واحدة', 'صلتان', 'صلات', 'صلة', 'صلة'),
  answer: noun('لا أجوبة', 'جواب واحد', 'جوابان', 'أجوبة', 'جوابًا', 'جواب'),
  place: noun('لا مواضع', 'موضع واحد', 'موضعان', 'مواضع', 'موضعًا', 'موضع'),
  title: noun('لا صفات', 'صفة واحدة', 'صفتان', 'صفات', 'صفة', 'صفة'),
  time: noun('لا مرات', 'مرة واحدة', 'مرتان', 'مرات', 'مرة', 'مرة'),
  text: noun('لا نصوص', 'نص واحد', 'نصان', 'نصوص', 'نصًا', 'نص'),
} as const satisfies Record<string, NounForms>;

/** A count in words, such as «حدثان», «5 أحداث», «11 حدثًا»; throws unless it is a whole number from 0 up. */
export function countNoun(count: number, forms: NounForms): string {
  const category = pluralCategory(count);
  const numbered = category === 'few' || category === 'many' || category === 'other';
  return numbered ? `${count} ${forms[category]}` : forms[category];
}

/** The CLDR plural category of a count in Arabic, by rule rather than by Intl, so that no build depends on the ICU. */
export function pluralCategory(count: number): keyof NounForms {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const lastTwo = count % 100;
  if (lastTwo >= 3 && lastTwo <= 10) return 'few';
  return lastTwo >= 11 ? 'many' : 'other';
}

function noun(zero: string, one: string, two: string, few: string, many: string, other: string): NounForms {
  return { zero, one, two, few, many, other };
}
