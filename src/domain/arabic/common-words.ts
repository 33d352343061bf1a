import { normaliseName } from './normalise.ts';

/** Words of every text: as a name they would mark whatever sentence they stand in. */
const COMMON = new Set(
  [
    'من إلى على عن في مع بين حتى منذ عند لدى ضد نحو قبل بعد خلال حول دون غير كل بعض',
    'هذا هذه ذلك تلك هؤلاء الذي التي الذين ما ماذا كما كان كانت يكون تكون ليس ليست',
    'قال قالت قد لقد أن إن إذا إذ ثم أو أي لكن بل لا لم لن هو هي هم نحن أنا أمس اليوم غدا',
  ]
    .join(' ')
    .split(' ')
    .map(normaliseName),
);

/** Whether a form is no name: one or two Arabic letters, or a word that every text has. Latin letters may be as few as «EU». */
export function isCommonWord(form: string): boolean {
  const word = normaliseName(form.trim());
  return COMMON.has(word) || /^\p{Script=Arabic}{1,2}$/u.test(word);
}
