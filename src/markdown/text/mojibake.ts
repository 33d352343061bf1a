import type { TextRule } from './text-rule.ts';

/** What the bytes 80–BF look like in windows-1252 and ISO 8859-1. */
const CONTINUATION = String.raw`[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]`;

/** UTF-8 read as windows-1252 («Ø§Ù„»), its quotes and dashes («â€œ»), and UTF-8 read as windows-1256 («ط§ظ„»). */
const MOJIBAKE = new RegExp(
  [
    String.raw`(?:[ØÙÚÛ]${CONTINUATION}\s?){2,}`,
    String.raw`â€[\u0080-\u009D¦œ\u009D“”™˜]`,
    String.raw`(?:[ÃÂ]${CONTINUATION}){2,}`,
    String.raw`(?:[طظ](?![«»\u00A0])${CONTINUATION}){3,}`,
  ].join('|'),
  'g',
);

/** Refuses text that was decoded in the wrong encoding. */
export const refuseMojibake: TextRule = (text, tell) => {
  for (const { 0: found, index } of text.matchAll(MOJIBAKE)) {
    tell('text-mojibake', { found: found.trim().slice(0, 20) }, { at: index, length: found.length });
  }
};
