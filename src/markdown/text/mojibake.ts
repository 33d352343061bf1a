import type { TextRule } from './text-rule.ts';

/** What the bytes 80–BF look like in windows-1252 and ISO 8859-1. */
const CONTINUATION = String.raw`[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]`;

/** UTF-8 read as windows-1252 («Ø§Ù„»; Cyrillic and Hebrew alike), its quotes and dashes («â€œ»), and UTF-8 read as windows-1256 («ط§ظ„»). */
const MOJIBAKE = new RegExp(
  [
    String.raw`(?:[ØÙÚÛÐÑ×]${CONTINUATION}\s?){2,}`,
    String.raw`â€[\u0080-\u009D¦œ\u009D“”™˜]`,
    String.raw`(?:[ÃÂ]${CONTINUATION}){2,}`,
    // One letter alone, «Ã©»; «IRMÃ» may stand in quotation marks.
    String.raw`Ã[\u0080-\u009F\u00A1-\u00AA\u00AC-\u00BA\u00BC-\u00BF]|Ã¢â[\u0080-\u00BF‚„]?|Â[\u00A2-\u00AA\u00AC-\u00BA]`,
    // What is left of letters that an encoding does not have.
    String.raw`\?{3,}(?: \?{2,})+`,
    String.raw`(?:[طظ](?![«»\u00A0])${CONTINUATION}){3,}`,
  ].join('|'),
  'g',
);

/** What the letters and harakat of windows-1256 look like in windows-1252 and ISO 8859-1. */
const LETTER = String.raw`[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßáãäåæìíðñòóõöøú]`;

/**
 * Words of those letters alone, the first of three at least («ÇáÚÑÇÞ»): no European language has any, only lists of
 * its letters, such as «æøå», «ÄÖÜ» and «ÁÉÍÓÚ».
 */
const MISREAD_WORDS = new RegExp(
  String.raw`(?<!\p{Script=Latin}\p{M}*)(?!(?:[æøåäö]{3}|[ÆØÅ]{3}|[ÅÄÖ]{3}|ÄÖÜß?|ÁÉÍÓÚ[ÜÑ]*)(?!\p{Script=Latin}))${LETTER}{3,}(?:[ ¡º¿]+${LETTER}+)*(?!\p{M}*\p{Script=Latin})`,
  'gu',
);

const WINDOWS_1256 = new TextDecoder('windows-1256');

/** Refuses text that was decoded in the wrong encoding. */
export const refuseMojibake: TextRule = (text, tell) => {
  for (const { 0: found, index } of text.matchAll(MOJIBAKE)) {
    tell('text-mojibake', { found: found.trim().slice(0, 20) }, { at: index, length: found.length });
  }
  for (const { 0: found, index } of text.matchAll(MISREAD_WORDS)) {
    const expected = [WINDOWS_1256.decode(Buffer.from(found, 'latin1'))];
    tell('text-mojibake', { found: found.slice(0, 20) }, { at: index, length: found.length, expected });
  }
};
