/**
 * Characters that are there and show nothing: marks of direction and joining, controls, fillers that pass for letters,
 * the blank Braille cell. The signs that stand under or around a number, such as «۝», are drawn. Whether a text shows anything is decided here alone.
 */
export const INVISIBLE =
  /(?![\u0600-\u0605\u06DD\u0890\u0891\u08E2])[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A sign that is drawn by itself: no white space, no mark without a letter under it, none of those that show nothing. */
const SEEN =
  /[^\s\p{M}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]|[\u0600-\u0605\u06DD\u0890\u0891\u08E2]/u;
/** A mark of lengthening counts among the letters in Unicode, and says nothing; nor do fillers. */
const WORD = /(?![\u0640\p{Default_Ignorable_Code_Point}])[\p{L}\p{N}]/u;

/** Whether a reader sees nothing of a text: it holds white space, invisible characters and marks without a letter under them. */
export function isBlank(text: string): boolean {
  return !SEEN.test(text);
}

/** Whether a reader finds a letter or a digit in a text. */
export function holdsWord(text: string): boolean {
  return WORD.test(text);
}
