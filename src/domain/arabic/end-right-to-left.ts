/** A name in Latin letters draws the number after it to its own, left-to-right side; U+200F after it keeps Arabic order. */
export function endRightToLeft(name: string): string {
  return /[A-Za-z]$/u.test(name) ? `${name}\u200F` : name;
}
