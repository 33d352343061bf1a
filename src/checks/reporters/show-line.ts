/**
 * A contribution's words as one line of a terminal or a log: what would break the line, turn it round or stand unseen is
 * written by its number. So no file name begins a line with `::error`, which GitHub would take for a command.
 */
export function showLine(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B-\u200D\u202A-\u202E\u2060-\u206F\uFEFF]/gu,
    nameCharacter,
  );
}

function nameCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
