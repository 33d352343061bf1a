const MOST_LETTERS = 80;

/** As much of an address as a message repeats. */
export function cutAddress(address: string): string {
  return address.slice(0, MOST_LETTERS);
}
