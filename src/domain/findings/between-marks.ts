const START = '<!-- codes:start -->';
const END = '<!-- codes:end -->';

/** Puts text between the marks of a Markdown document; at its end, with marks of its own, where it has none. */
export function putBetweenMarks(document: string, text: string): string {
  // Prettier would fill the table's columns with spaces.
  const section = `${START}\n<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->\n${END}`;
  const [start, end] = [document.indexOf(START), document.indexOf(END)];
  if (start === -1 || end < start) return `${document.trimEnd()}\n\n${section}\n`.trimStart();
  return document.slice(0, start) + section + document.slice(end + END.length);
}
