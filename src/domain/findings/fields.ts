import { type Bilingual, error } from './finding-kind.ts';

interface Field {
  readonly field: string;
}

/** Faults of a record's fields, whichever collection it stands in. */
export const fieldKinds = {
  'field-missing': error(({ field }: Field) => ({
    ar: `الحقل «${field}» مطلوب وليس موجودًا. أضف سطرًا يبدأ بـ ‎${field}:‎.`,
    en: `The field "${field}" is required and is missing. Add a line that starts with "${field}:".`,
  })),
  'field-unknown': error(({ field }: Field) => ({
    ar: `لا حقل هنا باسم «${field}». صحّح الاسم أو احذف السطر.`,
    en: `There is no field "${field}" here. Correct the name or delete the line.`,
  })),
  'field-type': error(({ field, expected, found }: Field & { expected: Bilingual; found: string }) => ({
    ar: `ينتظر الحقل «${field}» ${expected.ar}، وقد كُتب فيه: ${found}.`,
    en: `The field "${field}" expects ${expected.en}; it holds: ${found}.`,
  })),
  'field-empty': error(({ field }: Field) => ({
    ar: `الحقل «${field}» فارغ. اكتب قيمته، أو احذف السطر إن كان اختياريًا.`,
    en: `The field "${field}" is empty. Write its value, or delete the line if it is optional.`,
  })),
  'field-no-word': error(({ field }: Field) => ({
    ar: `ليس في الحقل «${field}» حرف ولا رقم. اكتب فيه كلمات.`,
    en: `The field "${field}" holds no letter and no digit. Write words in it.`,
  })),
  'field-markup': error(({ field, found }: Field & { found: string }) => ({
    ar: `يظهر الحقل «${field}» كما كُتب، بلا وسوم ولا علامات تنسيق، وفيه: ‎${found}‎. اكتب الكلمات وحدها.`,
    en: `The field "${field}" is shown as it is typed, without tags or formatting, and it holds: ${found}. Write the words alone.`,
  })),
  'field-not-latin': error(({ field, found }: Field & { found: string }) => ({
    ar: `الحقل «${field}» للاسم بالحروف اللاتينية، وفيه: «${found}». اكتبه بها، مثل Al-Waqt، أو احذف السطر.`,
    en: `The field "${field}" is for the name in Latin letters; it holds: "${found}". Write it in them, such as Al-Waqt, or delete the line.`,
  })),
  'field-too-long': error(({ field, most, length }: Field & { most: number; length: number }) => ({
    ar: `الحقل «${field}» أطول مما ينبغي: حروفه ${length}، والحد ${most}. اختصره.`,
    en: `The field "${field}" is too long: it has ${length} characters, and the limit is ${most}. Shorten it.`,
  })),
  'field-multiline': error(({ field }: Field) => ({
    ar: `في الحقل «${field}» فاصل أسطر، وهو سطر واحد لا غير. اكتبه في سطر واحد.`,
    en: `The field "${field}" holds a line break. Write it on a single line.`,
  })),
  'field-value': error(
    ({ field, found, allowed }: Field & { found: string; allowed: readonly string[] }) => ({
      ar: `القيمة «${found}» غير معروفة في الحقل «${field}». المقبول: ${allowed.join('، ')}.`,
      en: `"${found}" is not a value of "${field}". Accepted: ${allowed.join(', ')}.`,
    }),
  ),
  'field-duplicate-item': error(({ field, found }: Field & { found: string }) => ({
    ar: `القيمة «${found}» مكرَّرة في الحقل «${field}». أبقِ واحدة.`,
    en: `"${found}" stands twice in "${field}". Keep one.`,
  })),
  'id-malformed': error(({ found }: { found: string }) => ({
    ar: `القيمة «${found}» ليست معرّفًا. المعرّف حروف لاتينية صغيرة وأرقام تفصلها شرطة، مثل ‎sergei-shoigu‎.`,
    en: `"${found}" is not an id. An id is lower-case ASCII letters and digits joined by hyphens, such as sergei-shoigu.`,
  })),
  'id-unknown': error(({ found, collection }: { found: string; collection: string }) => ({
    ar: `لا ملف للمعرّف «${found}» في ‎content/${collection}/‎. صحّح المعرّف أو أضف ملفه.`,
    en: `There is no "${found}" in content/${collection}/. Correct the id or add its file.`,
  })),
  'placeholder-left': error(({ task }: { task: Bilingual }) => ({
    ar: `بقي هنا ما لم يُكتب: ${task.ar}. ضعه مكان القوسين ⟦ ⟧ وما بينهما.`,
    en: `Something is still to be written here: ${task.en}. Put it in place of the brackets ⟦ ⟧ and all between them.`,
  })),
  'outlet-unknown-with-id': error(() => ({
    ar: 'ناشر أساسه unknown لا معرّف له، والتخمين مكانه reason وحده. احذف id أو صحّح basis.',
    en: 'An outlet whose basis is unknown has no id: a guess stands in "reason" only. Delete id or correct basis.',
  })),
  'url-malformed': error(({ field, found }: Field & { found: string }) => ({
    ar: `القيمة «${found}» في الحقل «${field}» ليست عنوان صفحة. اكتب عنوانًا كاملًا يبدأ بـ ‎https://‎.`,
    en: `"${found}" in "${field}" is not a page's address. Write a full one that starts with https://.`,
  })),
} as const;
