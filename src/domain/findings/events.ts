import { error, warning } from './finding-kind.ts';

interface Paragraph {
  readonly article: string;
  readonly paragraph: string;
}

/** Faults of events, quotations and of the table of paragraphs that nothing rests on. */
export const eventKinds = {
  'event-party-alone': error(({ found }: { found: string }) => ({
    ar: `الطرفان ‎a‎ و‎b‎ واحد: «${found}». العلاقة بين طرفين مختلفين.`,
    en: `The parties a and b are the same: "${found}". A relation is between two different actors.`,
  })),
  'event-party-twin': error(({ a, b, kind }: { a: string; b: string; kind: string }) => ({
    ar: `العلاقة «${kind}» بين «${a}» و«${b}» مذكورة مرتين في هذا الحدث. احذف إحداهما.`,
    en: `The relation "${kind}" of "${a}" and "${b}" stands twice in this event. Delete one of them.`,
  })),
  'event-party-not-actor': error(({ found }: { found: string }) => ({
    ar: `الطرف «${found}» في parties وليس في actors. أضفه إلى actors.`,
    en: `"${found}" stands in "parties" and not in "actors". Add it to "actors".`,
  })),
  'quote-file-name': error(({ found }: { found: string }) => ({
    ar: `لا مقال باسم «${found}». سمِّ ملف الاقتباسات باسم المقال الذي وردت فيه.`,
    en: `There is no article "${found}". Name a file of quotations after the article they stand in.`,
  })),
  'quote-id-twin': error(({ found, other }: { found: string; other: string }) => ({
    ar: `معرّف الاقتباس «${found}» مستعمل أيضًا في ‎${other}‎. غيّر أحدهما.`,
    en: `The quotation id "${found}" is also used in ${other}. Change one of them.`,
  })),
  'quote-twin': error(({ found, other }: { found: string; other: string }) => ({
    ar: `الاقتباس «${found}» هو كلمات «${other}» وقائله نفسه. أبقِ واحدًا منهما.`,
    en: `The quotation "${found}" has the words and the speaker of "${other}". Keep one of the two.`,
  })),
  'quote-chain-speaker': error(({ found }: { found: string }) => ({
    ar: `الطرف «${found}» هو القائل، فلا يكون في chain بين من نُقل القول عبرهم. احذفه منها.`,
    en: `"${found}" is the speaker, so it is none of those through whom the words came. Delete it from "chain".`,
  })),
  'actor-form-shared': error(({ form, other }: { form: string; other: string }) => ({
    ar: `الصيغة «${form}» في ‎${other}‎ أيضًا، فلا يُعرف أي الطرفين يقصده نص يذكرها. احذفها من أحدهما.`,
    en: `The form "${form}" is also one of ${other}, so nobody can tell which actor a text means by it. Remove it from one of them.`,
  })),
  'actor-form-common': error(({ form }: { form: string }) => ({
    ar: `الصيغة «${form}» كلمة ترد في كل نص، فتُربط بهذا الطرف حيثما وردت. احذفها، أو اكتب الاسم كاملًا.`,
    en: `"${form}" is a word of every text, and would be linked to this actor wherever it stands. Delete it, or write the name in full.`,
  })),
  'actor-form-comma': error(({ form }: { form: string }) => ({
    ar: `تُقرأ «${form}» صيغة واحدة: الفاصلة العربية «،» لا تفصل عناصر القائمة. اكتب بينها ‎,‎ أو كل صيغة في سطر.`,
    en: `"${form}" is read as one form: an Arabic comma parts no items of a list. Write "," between them, or each on a line of its own.`,
  })),
  'actor-form-own': error(({ form, other }: { form: string; other: string }) => ({
    ar: `الصيغة «${form}» هي «${other}» نفسها، وهي في هذا الملف من قبل. احذفها من aliases.`,
    en: `The form "${form}" is "${other}" itself, which this file has already. Delete it from "aliases".`,
  })),
  'actor-member-of-itself': error(({ chain }: { chain: string }) => ({
    ar: `ينتمي هذا الطرف إلى نفسه: ‎${chain}‎. احذف من memberOf ما ليس صحيحًا.`,
    en: `This actor belongs to itself: ${chain}. Delete from "memberOf" what is not so.`,
  })),
  'coverage-paragraph-unknown': error(({ article, paragraph }: Paragraph) => ({
    ar: `لا فقرة «${paragraph}» في المقال «${article}». صحّح رقمها أو احذف سطرها.`,
    en: `There is no paragraph "${paragraph}" in the article "${article}". Correct its number or delete its entry.`,
  })),
  'coverage-stale': error(({ article, paragraph }: Paragraph) => ({
    ar: `يقوم على الفقرة «${paragraph}» من «${article}» شيء، فلا مكان لها في هذا الجدول. احذف سطرها.`,
    en: `Something rests on paragraph "${paragraph}" of "${article}", so it has no place in this table. Delete its entry.`,
  })),
  'coverage-missing': warning(({ paragraphs }: { paragraphs: readonly string[] }) => ({
    ar: `لا يقوم شيء على هذه الفقرات: ${paragraphs.join('، ')}. أضف حدثًا أو اقتباسًا، أو اذكرها وسببها في ‎content/coverage.yaml‎.`,
    en: `Nothing rests on these paragraphs: ${paragraphs.join(', ')}. Add an event or a quotation, or name them with a reason in content/coverage.yaml.`,
  })),
} as const;
