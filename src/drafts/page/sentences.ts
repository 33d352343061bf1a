import { splitWords } from './page-lines.ts';

/** A full stop, or a question or exclamation mark, with whatever closes after it; then the numbers of notes, as in «مترًا.[1]». */
const SENTENCE_END = /(?<!\.)[.؟?!۔]["'”’»)\]]*(?:\s?\[\d{1,3}\])*$/u;
const FULL_STOP = /(?<!\.)[.۔]["'”’»)\]]*(?:\s?\[\d{1,3}\])*$/u;

/** From here on a line is a paragraph even without a full stop: no title or menu is so long. */
const LONG = 25;
/** A question this long is no title. */
const LONG_QUESTION = 20;
const SHORT_SENTENCE = 4;
const AUTHOR_ROLE = /^(?:صحافي|صحفي|كاتب|باحث|مراسل|إعلامي|أكاديمي|محرر|محلل)ة?(?: و?\p{L}+){0,3}[.،]\s/u;

/** Words after which an Arabic sentence must go on, such as «حيث»; «قبل» and «ذلك», which can end one, are not among them. */
const CONNECTORS = new Set(
  'حيث إن أن أنّ إنّ في من على إلى الى عن مع بين التي الذي الذين اللذين اللتين أو لكن لأن بأن فإن وإن وأن ضمن عبر خلال ضد'.split(
    ' ',
  ),
);

/** Whether a line ends as a sentence does. An ellipsis does not: it ends titles and teasers. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether a line reads as a paragraph of an article by itself, and not as a title, a menu or a caption. */
export function isProse(text: string): boolean {
  const { length } = splitWords(text);
  if (length >= LONG) return true;
  return FULL_STOP.test(text) ? length >= SHORT_SENTENCE : endsSentence(text) && length >= LONG_QUESTION;
}

/** Whether a line breaks off where no sentence can end: after «حيث», after a comma. */
export function breaksOff(text: string): boolean {
  if (/[،,]$/u.test(text)) return true;
  return CONNECTORS.has(lastWord(text));
}

/** The last word of a line. */
export function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

/** Whether a text is one sentence and not more. */
export function isOneSentence(text: string): boolean {
  return !/[.؟!](?=\s+\S)/u.test(text);
}

/** Whether a text begins by saying what somebody is, and stops there: «صحافي مصري. …», «كاتبة وباحثة سورية، …». */
export function describesAuthor(text: string): boolean {
  return AUTHOR_ROLE.test(text);
}
