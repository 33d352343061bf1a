import { normaliseName } from '../../domain/arabic/normalise.ts';

/** A letter for a letter: enough to start a name from, never a transliteration to publish. */
const LATIN: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'w',
  ؤ: 'w',
  ي: 'y',
  ى: 'a',
  ئ: 'y',
  پ: 'p',
  چ: 'ch',
  ڤ: 'v',
  گ: 'g',
};

const MOST_LETTERS = 60;

/** A slug that a text could become, ASCII kebab-case: `Énergie 2025` gives `energie-2025`; undefined where nothing is left. */
export function suggestSlug(text: string): string | undefined {
  const letters = [...normaliseName(text)].map((letter) => LATIN[letter] ?? letter).join('');
  const words = letters
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, MOST_LETTERS);
  return words.replace(/^-+|-+$/gu, '') || undefined;
}
