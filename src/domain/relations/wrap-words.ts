/** Breaks a text between words into lines of at most so many letters; a longer word has a line of its own. */
export function wrapWords(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || countLetters(joined) > most) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** Marks that stand on a letter, such as the fatha of «عَ», take no width. */
function countLetters(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}
