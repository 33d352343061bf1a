/** A value as a message shows it: words as they are, all else as JSON. */
export function describeValue(input: unknown): string {
  if (typeof input === 'string') return input;
  return JSON.stringify(input) ?? String(input);
}
