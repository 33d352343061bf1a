import { error } from './finding-kind.ts';

interface Name {
  readonly name: string;
}

interface Found {
  readonly found: string;
}

/** Faults of signs that MDX reads as code. */
export const syntaxKinds = {
  'mdx-esm': error(({ word }: { word: string }) => ({
    ar: `السطر الذي يبدأ بكلمة ‎${word}‎ يُقرأ شيفرة، ولا شيفرة في المحتوى. إن كان كلامًا فضع قبله مسافة واحدة، وإلا فاحذفه.`,
    en: `A line that begins with "${word}" is read as code, and content holds no code. If it is prose, put one space before it; otherwise delete it.`,
  })),
  'mdx-expression': error(({ found }: Found) => ({
    ar: `القوسان المعقوفان يُقرآن شيفرة: ‎{${found}}‎. لإظهارهما كما هما اكتب ‎\\{‎ و‎\\}‎، أو احذفهما.`,
    en: `Braces are read as code: {${found}}. To show them as they are, type \\{ and \\}; otherwise delete them.`,
  })),
  'mdx-brace': error(() => ({
    ar: 'قوس معقوف فُتح ولم يُغلق، وهو يُقرأ شيفرة. لإظهاره كما هو اكتب ‎\\{‎ بدل ‎{‎.',
    en: 'A brace is opened and never closed, and is read as code. To show it as it is, type \\{ instead of {.',
  })),
  'mdx-brace-first': error(() => ({
    ar: 'القوس ‎{‎ في أول السطر يُقرأ شيفرة، ولو كان بين علامتي ‎`‎. صِل السطر بالذي قبله، أو احذف القوس.',
    en: 'A { at the start of a line is read as code, even between ` signs. Join the line to the one before it, or delete the brace.',
  })),
  'mdx-angle': error(() => ({
    ar: 'العلامة ‎<‎ تُقرأ بداية وسم. لإظهارها كما هي اكتب ‎\\<‎ أو ‎&lt;‎.',
    en: 'The sign < is read as the start of a tag. To show it as it is, type \\< or &lt;.',
  })),
  'mdx-comment': error(() => ({
    ar: 'لا تُقبل تعليقات HTML ‏(‎<!-- -->‎). احذف التعليق، أو اجعله ملاحظة تحرير ظاهرة: ‎<Note>…</Note>‎.',
    en: 'HTML comments (<!-- -->) are not accepted. Delete it, or make it a visible note: <Note>…</Note>.',
  })),
  'mdx-autolink': error(() => ({
    ar: 'لا يُكتب العنوان بين ‎<‎ و‎>‎. اكتبه هكذا: ‎[النص](العنوان)‎.',
    en: 'An address is not written between < and >. Write it as [words](address).',
  })),
  'mdx-tag-unclosed': error(({ name }: Name) => ({
    ar: `الوسم ‎<${name}>‎ فُتح ولم يُغلق في موضعه. أغلقه بـ ‎</${name}>‎، أو اكتب ‎\\<‎ إن أردت العلامة نفسها.`,
    en: `The tag <${name}> is opened and not closed where it should be. Close it with </${name}>, or type \\< to show the sign.`,
  })),
  'mdx-tag-unopened': error(({ name }: Name) => ({
    ar: `الوسم ‎</${name}>‎ يُغلق ما لم يُفتح في موضعه. احذفه أو أضف ‎<${name}>‎ قبله.`,
    en: `The tag </${name}> closes what was not opened there. Delete it, or add <${name}> before it.`,
  })),
  'mdx-tag-broken': error(({ name }: Name) => ({
    ar: `الوسم ‎<${name}‎ مكتوب خطأ. قيمة كل صفة بين علامتي تنصيص مستقيمتين: ‎src="…"‎؛ ولإظهار العلامة نفسها اكتب ‎\\<‎.`,
    en: `The tag <${name} is not well written. Each attribute has its value in straight quotes: src="…"; to show the sign itself, type \\<.`,
  })),
  'mdx-html': error(({ name }: Name) => ({
    ar: `لا تُقبل وسوم HTML، ومنها ‎<${name}>‎. اكتب بعلامات Markdown، أو اكتب ‎\\<‎ إن أردت العلامة نفسها.`,
    en: `HTML tags such as <${name}> are not accepted. Write Markdown, or type \\< to show the sign itself.`,
  })),
  'mdx-fragment': error(() => ({
    ar: 'الوسم الفارغ ‎<>‎ لا يُقبل. احذفه، أو اكتب ‎\\<‎ إن أردت العلامة نفسها.',
    en: 'The empty tag <> is not accepted. Delete it, or type \\< to show the sign itself.',
  })),
  'mdx-syntax': error(({ detail }: { detail: string }) => ({
    ar: `تعذرت قراءة النص هنا: ‎${detail}‎. لإظهار ‎<‎ أو ‎{‎ كما هما ضع قبلهما ‎\\‎.`,
    en: `The text cannot be read here: ${detail}. To show < or { as they are, put \\ before them.`,
  })),
  'body-dense': error(() => ({
    ar: 'في هذا الموضع علامات أو أسطر متصلة أكثر مما يكون في نص. اترك سطرًا فارغًا بين الفقرات، أو احذف الزائد.',
    en: 'There are more signs or unbroken lines here than any text has. Leave a blank line between paragraphs, or delete the excess.',
  })),
  'body-deep': error(() => ({
    ar: 'في النص قوائم أو اقتباسات أو وسوم متداخلة أعمق مما يُقرأ. بسّطها.',
    en: 'Lists, quotes or tags stand too deep inside each other. Make it simpler.',
  })),
} as const;
