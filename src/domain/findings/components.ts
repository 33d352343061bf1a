import { error } from './finding-kind.ts';

interface Name {
  readonly name: string;
}

interface Found {
  readonly found: string;
}

interface Attribute extends Name {
  readonly attribute: string;
}

/** Faults of components and their attributes. */
export const componentKinds = {
  'component-unknown': error(({ name }: Name) => ({
    ar: `لا مكوّن باسم ‎<${name}>‎. صحّح الاسم، أو اكتب ‎\\<‎ إن أردت العلامة نفسها.`,
    en: `There is no component <${name}>. Correct its name, or type \\< to show the sign itself.`,
  })),
  'component-inline': error(({ name }: Name) => ({
    ar: `المكوّن ‎<${name}>‎ لا يقوم وسط الكلام. ضعه وحده، وقبله وبعده سطر فارغ.`,
    en: `The component <${name}> cannot stand among words. Put it by itself, with a blank line before and after.`,
  })),
  'component-nested': error(({ name }: Name) => ({
    ar: `المكوّن ‎<${name}>‎ لا يقوم داخل قائمة أو اقتباس أو حاشية. ضعه وحده، من أول السطر.`,
    en: `The component <${name}> cannot stand inside a list, quote or footnote. Put it by itself, at the start of a line.`,
  })),
  'component-empty': error(({ name }: Name) => ({
    ar: `المكوّن ‎<${name}>‎ فارغ. اكتب فيه نصًا أو احذفه.`,
    en: `The component <${name}> is empty. Write its text or delete it.`,
  })),
  'component-not-empty': error(({ name }: Name) => ({
    ar: `المكوّن ‎<${name}>‎ لا يكون فيه نص. اكتبه هكذا: ‎<${name} … />‎.`,
    en: `The component <${name}> holds no text. Write it as <${name} … />.`,
  })),
  'component-attribute-unknown': error(({ name, attribute }: Attribute) => ({
    ar: `لا صفة باسم «${attribute}» للمكوّن ‎<${name}>‎. صحّحها أو احذفها.`,
    en: `The component <${name}> has no attribute "${attribute}". Correct or delete it.`,
  })),
  'component-attribute-missing': error(({ name, attribute }: Attribute) => ({
    ar: `يلزم المكوّنَ ‎<${name}>‎ صفة: ‎${attribute}="…"‎.`,
    en: `The component <${name}> needs an attribute: ${attribute}="…".`,
  })),
  'component-attribute-empty': error(({ name, attribute }: Attribute) => ({
    ar: `الصفة ‎${attribute}‎ في ‎<${name}>‎ بلا قيمة. اكتبها هكذا: ‎${attribute}="…"‎.`,
    en: `The attribute ${attribute} of <${name}> has no value. Write ${attribute}="…".`,
  })),
  'component-attribute-duplicate': error(({ name, attribute }: Attribute) => ({
    ar: `الصفة ‎${attribute}‎ مكررة في ‎<${name}>‎. أبقِ واحدة.`,
    en: `The attribute ${attribute} stands twice in <${name}>. Keep one.`,
  })),
  'component-attribute-code': error(({ name }: Name) => ({
    ar: `في ‎<${name}>‎ صفة قيمتها شيفرة بين ‎{‎ و‎}‎. لا تُقبل إلا قيمة مكتوبة بين علامتي تنصيص: ‎src="…"‎.`,
    en: `An attribute of <${name}> holds code in braces. Only a value written in quotes is accepted: src="…".`,
  })),
  'component-attribute-markup': error(({ name, attribute, found }: Attribute & Found) => ({
    ar: `تظهر الصفة ‎${attribute}‎ في ‎<${name}>‎ كما كُتبت، بلا وسوم ولا علامات تنسيق، وفيها: ‎${found}‎. اكتب الكلمات وحدها.`,
    en: `The attribute ${attribute} of <${name}> is shown as it is typed, without tags or formatting, and it holds: ${found}. Write the words alone.`,
  })),
  'component-attribute-no-word': error(({ name, attribute }: Attribute) => ({
    ar: `ليس في الصفة ‎${attribute}‎ من ‎<${name}>‎ حرف ولا رقم. اكتب فيها كلمات، أو احذفها.`,
    en: `The attribute ${attribute} of <${name}> holds no letter and no digit. Write words in it, or delete it.`,
  })),
  'sic-without-paragraph': error(() => ({
    ar: 'ليس قبل ‎<Sic>‎ فقرة. ضعه بعد الفقرة التي فيها الخطأ.',
    en: 'No paragraph stands before <Sic>. Put it after the paragraph with the misprint.',
  })),
  'sic-words-missing': error(({ words, block }: { words: string; block: string }) => ({
    ar: `لا ترد «${words}» حرفيًا في الفقرة ‎${block}‎ التي قبل ‎<Sic>‎. انسخها من الفقرة كما هي.`,
    en: `"${words}" does not stand verbatim in ${block}, the paragraph before <Sic>. Copy the words from it as they are.`,
  })),
} as const;
