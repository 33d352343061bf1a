import { type ArticleStance, contradictsInOneVoice } from '../../domain/claims/article-stance.ts';
import { areDivided, type Relation } from '../../domain/claims/relation.ts';
import type { ArticlePart, WeighedClaim } from '../../domain/claims/weigh-claim.ts';

/** Each stance of a text in one word or two. */
export const STANCE_LABELS = {
  states: 'يذكر',
  attributes: 'ينسب',
  denies: 'ينفي',
  'self-contradicts': 'يعارض نفسه',
  silent: 'لم يتطرّق',
} as const satisfies Record<ArticleStance, string>;

/** The word for a text that gives several answers in several voices, none of which contradicts itself. */
export const SEVERAL_VOICES_LABEL = 'تتعدد أجوبته';

/** How the positions on a question relate, in a word or two. */
const RELATION_LABELS = {
  agreement: 'اتفاق',
  difference: 'اختلاف',
  conflict: 'تعارض',
  contradiction: 'تعارض داخل نص',
  'single-source': 'مصدر واحد',
} as const satisfies Record<Relation, string>;

/** The word for texts that give several answers, each in voices of its own. */
const SEVERAL_ANSWERS_LABEL = 'تعدد أجوبة داخل نص';

/** The word for the relation of positions: no text is said to contradict itself unless one of its voices does. */
export function nameRelation({ relation, speaking }: Pick<WeighedClaim, 'relation' | 'speaking'>): string {
  const divided = speaking.filter(({ positions }) => areDivided(positions));
  const severalVoices = !divided.some(({ positions }) => contradictsInOneVoice(positions));
  return relation === 'contradiction' && severalVoices ? SEVERAL_ANSWERS_LABEL : RELATION_LABELS[relation];
}

/** An answer as a position gives it: one that is denied is called so, lest it be read as the text's own. */
export function nameAnswer(label: string | undefined, stance: ArticleStance): string {
  return stance === 'denies' ? `الجواب المنفي: ${label ?? ''}` : (label ?? '');
}

/** The word for a text's part in a question: a text whose speakers differ does not contradict itself. */
export function nameStance({ stance, positions }: Pick<ArticlePart, 'stance' | 'positions'>): string {
  const severalVoices = stance === 'self-contradicts' && !contradictsInOneVoice(positions);
  return severalVoices ? SEVERAL_VOICES_LABEL : STANCE_LABELS[stance];
}
