const MOST = 160;
/** Parts what GitHub would turn into a link by itself: a scheme, `www` or an at sign and what follows it. */
const PARTING = '&#8203;';

/**
 * Text of a contribution as it may stand in Markdown: no mark-up, link, mention or table cell can come of it, whatever
 * it says, since every ASCII sign but the hyphen is written as a character reference; unseen characters are left out.
 * More than `most` characters are cut.
 */
export function disarmMarkdown(text: string, most = MOST): string {
  const plain = [...text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '')];
  const shown = plain.length > most ? [...plain.slice(0, most), '…'] : plain;
  return shown.join('').replace(/[!-,./:-@[-`{-~]/gu, escapeSign);
}

function escapeSign(sign: string): string {
  const reference = `&#${sign.codePointAt(0) ?? 0};`;
  if (sign === '.') return PARTING + reference;
  return sign === ':' || sign === '@' ? reference + PARTING : reference;
}
