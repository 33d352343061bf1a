/** A left-to-right sample inside Arabic words: without the marks (U+200E) its digits and hyphens change places. */
export function ltr(sample: string): string {
  return `\u200E${sample}\u200E`;
}
