/** Letters that need no folding, so that most words pass at once: from hamza «ء» (U+0621) to yeh «ي» (U+064A), less «آأإ» and tatweel. */
const PLAIN = /^[\u0621\u0624\u0626-\u063A\u0641-\u064A]*$/;

/** Tatweel (U+0640), as in «العـراق», and invisible format characters, such as the joiners. */
const ORNAMENT = /[\u0640\p{Cf}]/gu;

/** Marks over and under letters, such as fatha (U+064E) in «العَراق» and tanwin (U+064B) in «جيشًا»; tatweel out of NFKC. */
const MARK = /[\p{M}\u0640]/gu;

/**
 * A spelling by which names are compared; two spellings of one name give the same, and its own result gives itself.
 *
 * What is folded is what careful writers leave to taste, or a keyboard decides:
 * - composition and presentation forms, by NFKC: alef and hamza above (U+0627 U+0654) «أ» is «أ» (U+0623), «ﻻ» (U+FEFB) is «لا»;
 * - tatweel (U+0640), harakat, shadda (U+0651) and dagger alef (U+0670): «العـراق», «السُّوداني»;
 * - hamza above (U+0623), hamza below (U+0625), madda (U+0622) and wasla (U+0671) on alef: «الاعرجي» for «الأعرجي»;
 * - keheh (U+06A9) and Farsi yeh (U+06CC), which Persian and Kurdish keyboards type for kaf and yeh: «السودانی»;
 * - Latin capitals: «iraq» for «Iraq».
 *
 * What could make one name of two words is left: teh marbuta and heh («قوة» is a force, «قوه» could be "his"),
 * alef maksura and yeh («على» is "on", «علي» is a man), hamza on waw and on yeh («رؤى» is a woman, «روى» is "he told").
 */
export function normaliseName(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(ORNAMENT, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(MARK, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, 'ا')
    .replace(/\u06A9/g, 'ك')
    .replace(/\u06CC/g, 'ي');
}
