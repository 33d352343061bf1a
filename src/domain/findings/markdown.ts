import { type Bilingual, error } from './finding-kind.ts';
import { linkKinds } from './links.ts';

interface Name {
  readonly name: string;
}

interface Found {
  readonly found: string;
}

interface Attribute extends Name {
  readonly attribute: string;
}

/** Faults of signs that MDX reads as code. */
const syntaxKinds = {
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

/** Faults of components and their attributes. */
const componentKinds = {
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

/** Faults in how a document is built. */
const structureKinds = {
  'heading-first-level': error(() => ({
    ar: 'العنوان بـ ‎#‎ واحدة هو عنوان الصفحة، ومكانه الحقل ‎title‎. ابدأ العناوين الفرعية بـ ‎##‎.',
    en: 'A heading with one # is the page\'s title, which stands in the field "title". Begin sub-headings with ##.',
  })),
  'heading-skipped': error(({ expected, found }: { expected: string; found: string }) => ({
    ar: `قفز العنوان إلى ‎${found}‎، والمنتظر هنا ‎${expected}‎ على الأكثر.`,
    en: `The heading jumps to ${found}; at most ${expected} is expected here.`,
  })),
  'heading-empty': error(() => ({
    ar: 'عنوان فارغ. اكتب نصه أو احذف علامته.',
    en: 'An empty heading. Write its words or delete its sign.',
  })),
  'heading-punctuation': error(() => ({
    ar: 'عنوان لا حرف فيه ولا رقم، فلا يُحال إليه. اكتب له كلمات.',
    en: 'A heading without a letter or digit cannot be referred to. Give it words.',
  })),
  'heading-underlined': error(() => ({
    ar: 'السطر ‎---‎ تحت كلام يجعله عنوانًا. للعنوان اكتب ‎##‎ قبله؛ وإن لم يكن عنوانًا فاحذف السطر.',
    en: 'A line of --- under words makes them a heading. For a heading type ## before it; if it is none, delete the line.',
  })),
  'code-unclosed': error(() => ({
    ar: 'مقطع شيفرة فُتح هنا ولم يُغلق، فيبتلع ما بعده. أغلقه بسطر فيه العلامات نفسها.',
    en: 'A code block opens here and is never closed, so it swallows what follows. Close it with a line of the same signs.',
  })),
  'heading-unread': error(({ found }: Found) => ({
    ar: `يشبه هذا السطر عنوانًا ولا يُقرأ عنوانًا: ‎${found}‎. تلي العلامةَ مسافة، ولا يسبقها محرف خفي، ولا تزيد على ست: ‎## …‎. وإن لم يكن عنوانًا فاكتب ‎\\#‎.`,
    en: `This line looks like a heading and is not read as one: ${found}. A space follows the signs, no hidden character stands before them, and they are six at most: "## words". If it is no heading, type \\#.`,
  })),
  'mark-hidden': error(({ found }: Found) => ({
    ar: `قبل العلامة ‎${found}‎ محرف خفي في أول السطر، فلا تُقرأ قائمة ولا اقتباسًا ولا حاشية، وتظهر للقارئ كما هي. امحُ ما قبلها حتى أول السطر؛ وإن لم تكن علامة فضع قبلها ‎\\‎.`,
    en: `A hidden character stands before ${found} at the start of the line, so it opens no list, quote or footnote and would be shown to readers. Delete all before it on the line; if it opens nothing, put \\ before it.`,
  })),
  'emphasis-unread': error(({ found }: Found) => ({
    ar: `العلامة ‎${found}‎ لا زوج لها، فتظهر للقارئ كما هي. ألصق كل واحدة من الزوج بالكلام من جهة، خارج علامات التنصيص، أو احذفها؛ ولإظهارها ضع قبل كل علامة ‎\\‎.`,
    en: `The sign ${found} is read with no other and would be shown to readers. Put its pair right against the words, outside their quotation marks, or delete it; to show it, put \\ before each sign.`,
  })),
  'directive-unread': error(({ found }: Found) => ({
    ar: `العلامة ‎${found}‎ لا معنى لها هنا، وتظهر للقارئ كما هي. للملاحظة اكتب ‎<Note>…</Note>‎، وإلا فاحذفها.`,
    en: `The sign ${found} means nothing here and would be shown to readers. For a note write <Note>…</Note>; otherwise delete it.`,
  })),
  'table-ragged': error(({ expected, found }: { expected: number; found: number }) => ({
    ar: `خلايا هذا الصف ${found} وخلايا الصف الأول ${expected}. سوِّ بينهما؛ ولإظهار العلامة ‎|‎ اكتب ‎\\|‎.`,
    en: `This row has ${found} cells, the first row has ${expected}. Make them equal; to show the sign | type \\|.`,
  })),
  'table-unread': error(({ row }: { row: string }) => ({
    ar: `تشبه هذه الأسطر جدولًا ولا تُقرأ جدولًا. اكتب تحت سطرها الأول وحده ‎${row}‎، واترك قبل الجدول سطرًا فارغًا، ولا تتركه داخله؛ وإن لم تكن جدولًا فاكتب ‎\\|‎ بدل ‎|‎.`,
    en: `These lines look like a table and are not read as one. Put ${row} under the first row alone, and a blank line before the table and none inside it; if it is no table, type \\| instead of |.`,
  })),
  'table-empty': error(() => ({
    ar: 'جدول لا كلام في خلاياه. اكتبه أو احذفه.',
    en: 'A table without words in its cells. Write it or delete it.',
  })),
  'block-refused': error(({ kind }: { kind: Bilingual }) => ({
    ar: `لا يُقبل هنا: ${kind.ar}. المقبول في المقال: فقرات وعناوين فرعية وقوائم واقتباسات وجداول وصور وملاحظات وحواشٍ، كل منها على حدة.`,
    en: `Not accepted here: ${kind.en}. An article holds paragraphs, sub-headings, lists, quotes, tables, figures, notes and footnotes, each by itself.`,
  })),
  'list-checkbox': error(() => ({
    ar: 'يُقرأ القوسان في أول البند خانة تأشير. لإظهارهما كما هما اكتب ‎\\[‎.',
    en: 'The brackets at the start of this item are read as a checkbox. To show them as they are, type \\[.',
  })),
  'list-item-empty': error(() => ({
    ar: 'بند قائمة بلا كلام. اكتبه أو احذفه؛ ولإظهار العلامة في أول السطر ضع قبلها ‎\\‎.',
    en: 'A list item without words. Write it or delete it; to show the sign at the start of the line, put \\ before it.',
  })),
  'list-item-split': error(() => ({
    ar: 'فقرة من البند جاءت بعد قائمة داخله. ضعها قبل القائمة الداخلية.',
    en: 'A paragraph of this item follows a list inside it. Put it before the inner list.',
  })),
  'quote-empty': error(() => ({
    ar: 'اقتباس لا كلام فيه. اكتبه أو احذف علامته؛ ولإظهار ‎>‎ في أول السطر اكتب ‎\\>‎.',
    en: 'A quote without words. Write it or delete its sign; to show > at the start of a line, type \\>.',
  })),
  'paragraph-empty': error(() => ({
    ar: 'فقرة لا كلام فيها. اكتبها أو احذفها.',
    en: 'A paragraph without words. Write it or delete it.',
  })),
} as const;

/** Faults of Markdown and of what stands in it. */
export const markdownKinds = { ...syntaxKinds, ...componentKinds, ...linkKinds, ...structureKinds } as const;
