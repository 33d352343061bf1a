import { error } from './finding-kind.ts';

interface Passage {
  readonly exact: string;
  readonly article: string;
}

/** Faults of evidence: words that do not stand in the text they are quoted from. */
export const evidenceKinds = {
  'evidence-not-found': error(({ exact, article }: Passage) => ({
    ar: `لا ترد هذه الكلمات حرفيًا في المقال «${article}»: «${exact}». انسخها منه كما هي.`,
    en: `These words do not stand verbatim in the article "${article}": "${exact}". Copy them from it as they are.`,
  })),
  'evidence-context': error(({ exact, article }: Passage) => ({
    ar: `ترد هذه الكلمات في المقال «${article}»، لكن ليس قبلها ما في prefix أو ليس بعدها ما في suffix: «${exact}». انسخهما منه كما هما، أو احذفهما.`,
    en: `These words stand in the article "${article}", but not after what "prefix" says or not before what "suffix" says: "${exact}". Copy the two from it as they are, or delete them.`,
  })),
  'evidence-mid-word': error(({ exact, article }: Passage) => ({
    ar: `يبدأ الشاهد أو ينتهي في وسط كلمة من المقال «${article}»: «${exact}». وسّعه إلى كلمات تامة.`,
    en: `The passage begins or ends inside a word of the article "${article}": "${exact}". Extend it to whole words.`,
  })),
  'evidence-ambiguous': error(({ exact, article, blocks }: Passage & { blocks: readonly string[] }) => ({
    ar: `يرد الشاهد أكثر من مرة في المقال «${article}» (${blocks.join('، ')}): «${exact}». أطله، أو أضف prefix أو suffix.`,
    en: `The passage stands more than once in the article "${article}" (${blocks.join(', ')}): "${exact}". Lengthen it, or add a prefix or suffix.`,
  })),
} as const;
