import { error } from './finding-kind.ts';

interface Found {
  readonly found: string;
}

/** Faults of the records that say what each text calls the same thing. */
export const wordingKinds = {
  'wording-lone-variant': error(() => ({
    ar: 'لفظ واحد لا يقابله غيره. اكتب لفظين أو أكثر للمسمّى نفسه.',
    en: 'One variant has nothing to be set beside. Give two or more for the same referent.',
  })),
  'wording-form-malformed': error(({ found }: Found) => ({
    ar: `الصيغة «${found}» لا تصلح للعدّ. اكتب كلمات تامة، أو ثلاثة أحرف فأكثر من أول الكلمة ثم «…»، مثل «أميرك…».`,
    en: `"${found}" is no form to count. Write whole words, or the first three letters or more of a word and then "…", such as أميرك…`,
  })),
  'wording-form-shared': error(({ found, other }: Found & { other: string }) => ({
    ar: `الصيغة «${found}» معدودة أيضًا للفظ «${other}»، فلا يُعرف لأيهما هي. احذفها من أحدهما.`,
    en: `The form "${found}" is also counted for "${other}", so nobody can tell which it belongs to. Remove it from one of them.`,
  })),
  'wording-form-absent': error(({ found }: Found) => ({
    ar: `لا ترد الصيغة «${found}» في أي نص. انسخها من النص كما هي، أو احذفها.`,
    en: `The form "${found}" stands in no text. Copy it from a text as it is, or delete it.`,
  })),
  'wording-form-covered': error(({ found }: Found) => ({
    ar: `لا ترد الصيغة «${found}» إلا داخل صيغ أطول أو أدق للمسمّى نفسه، فلا تُعدّ مرة. احذفها أو صحّحها.`,
    en: `The form "${found}" stands only inside longer or more exact forms of the same referent, so it counts nothing. Delete or correct it.`,
  })),
} as const;
