import { type Bilingual, error } from './finding-kind.ts';

interface Found {
  readonly found: string;
}

/** Faults in how a document is built in Markdown. */
export const markdownKinds = {
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
