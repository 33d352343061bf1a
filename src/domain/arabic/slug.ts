/** Vowel signs such as fatha (U+064E) and dagger alef (U+0670), and tatweel (U+0640). */
const ORNAMENT = /[\u064B-\u0652\u0670\u0640]/g;

/**
 * The text a heading's id is made from: NFC, white space folded, without harakat and tatweel,
 * so that «العِــراق» and «العراق» have one id.
 */
export function normaliseForSlug(text: string): string {
  return text.normalize('NFC').replace(ORNAMENT, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}
