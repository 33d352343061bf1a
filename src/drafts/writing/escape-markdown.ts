/** Signs that Markdown, GFM or MDX read as more than themselves anywhere in a line. */
const ANYWHERE = /[\\`*_{}[\]<~]|&(?=[#\p{L}])/gu;

/**
 * What at the beginning of a line makes it a heading, a list, a quote, a rule or an underline of the line before; a mark of
 * direction before it (U+200E, U+200F, U+061C) hides that from Markdown, and not from `check`.
 */
const OPENING =
  /^(?<marks>[\u200E\u200F\u061C]*\s*)(?:(?<sign>[#+=>|-])|(?<number>\d{1,9})(?<dot>[.)])(?=\s|$))/u;

/** MDX reads a line that begins so as code; a letter written by its number is the same letter to a reader. */
const MODULE = /^(?:i(?=mport\b)|e(?=xport\b))/u;

/** What makes a bare address a link, inside which a backslash would be taken for itself. */
const ADDRESS = /:(?=\/\/)|(?<=www)\.|@/giu;

/** Words written in Markdown so that a reader of the parsed text gets them back sign for sign. */
export function escapeMarkdown(text: string): string {
  return text
    .split(' ')
    .map(escapeWord)
    .join(' ')
    .replace(OPENING, (_: string, ...rest: unknown[]) => {
      const { marks = '', sign, number, dot } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      return marks + (sign === undefined ? `${number}\\${dot}` : `\\${sign}`);
    })
    .replace(MODULE, (letter) => `&#${letter.codePointAt(0)};`);
}

/** The same for the words of a heading, of which Markdown would also drop signs at the end. */
export function escapeHeading(text: string): string {
  return escapeMarkdown(text).replace(/#+$/u, (signs) => '\\#'.repeat(signs.length));
}

function escapeWord(word: string): string {
  const escaped = word.replace(ANYWHERE, '\\$&');
  return escaped === word ? word : escaped.replace(ADDRESS, '\\$&');
}
