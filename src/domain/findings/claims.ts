import { error } from './finding-kind.ts';

/** Faults of claims: questions, their answers and what each text says on them. */
export const claimKinds = {
  'claim-answer-unknown': error(({ found, known }: { found: string; known: readonly string[] }) => ({
    ar: `لا جواب باسم «${found}» في answers. الموجود: ${known.join('، ')}. صحّح المعرّف أو أضف الجواب.`,
    en: `There is no answer "${found}" in "answers". There are: ${known.join(', ')}. Correct the id or add the answer.`,
  })),
  'claim-answer-untaken': error(({ found }: { found: string }) => ({
    ar: `لا نص يذكر الجواب «${found}» ولا ينسبه إلى قائل. احذفه؛ وإن كان نص ينفيه فاجعل النفي جوابًا قائمًا بذاته.`,
    en: `No text states the answer "${found}" or attributes it to anybody. Delete it; if a text denies it, make the denial an answer of its own.`,
  })),
  'claim-position-twin': error(({ article, found }: { article: string; found: string }) => ({
    ar: `موقف «${article}» من الجواب «${found}» مكتوب مرتين. اجمع شواهده في موقف واحد.`,
    en: `The position of "${article}" on the answer "${found}" is written twice. Gather its evidence in one position.`,
  })),
  'claim-speaker-missing': error(() => ({
    ar: 'موقف stance فيه attributes يحتاج إلى by: من ينسب النص الجواب إليه، وهو معرّف طرف أو ‎{outlet}‎ أو ‎{described}‎.',
    en: 'A position whose stance is attributes needs "by": whom the text attributes the answer to, an actor\'s id, {outlet} or {described}.',
  })),
  'claim-speaker-of-statement': error(() => ({
    ar: 'ما يذكره النص بصوته (states) لا قائل له غيره. احذف by، أو اجعل stance: attributes.',
    en: 'What a text states itself has no other speaker. Delete "by", or make the stance attributes.',
  })),
  'claim-outlet-not-relayed': error(({ found, article }: { found: string; article: string }) => ({
    ar: `لا ينقل «${article}» عن الناشر «${found}». أضفه إلى relays في المقال، أو إلى سلسلة اقتباس منه؛ وما يقوله ناشر النص نفسه stance فيه states.`,
    en: `"${article}" takes nothing from the outlet "${found}". Add it to the article's "relays", or to the chain of one of its quotations; what the text's own publisher says is a position that states.`,
  })),
  'claim-evidence-elsewhere': error(({ found, article }: { found: string; article: string }) => ({
    ar: `هذا موقف «${article}»، وشاهده من «${found}». اقتبس الشاهد من نص الموقف نفسه، أو صحّح أحد المعرّفين.`,
    en: `This is the position of "${article}", and its evidence is from "${found}". Quote the text of the position itself, or correct one of the two ids.`,
  })),
} as const;
