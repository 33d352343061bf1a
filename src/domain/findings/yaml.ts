import { type Bilingual, error } from './finding-kind.ts';

/** Faults of YAML itself, in a registry file or in an article's frontmatter. */
export const yamlKinds = {
  'frontmatter-missing': error(() => ({
    ar: 'لا مقدمة للحقول في أول الملف. ابدأه بسطر فيه ‎---‎ وحده، ثم الحقول، ثم ‎---‎ مرة أخرى.',
    en: 'The file does not begin with a head of fields. Begin it with a line of --- alone, then the fields, then --- again.',
  })),
  'frontmatter-unclosed': error(() => ({
    ar: 'فُتحت مقدمة الحقول بـ ‎---‎ ولم تُغلق. أضف سطرًا فيه ‎---‎ وحده بعد آخر حقل.',
    en: 'The head was opened with --- and never closed. Add a line of --- alone after the last field.',
  })),
  'yaml-syntax': error(({ detail }: { detail: Bilingual }) => ({
    ar: `لا يُقرأ هذا السطر حقلًا: ${detail.ar}. تحقق من علامات التنصيص والنقطتين والمسافات في أول السطر.`,
    en: `This line cannot be read as a field: ${detail.en}. Check the quotation marks, colons and leading spaces.`,
  })),
  'yaml-duplicate-key': error(({ key }: { key: string }) => ({
    ar: `الحقل «${key}» مكتوب مرتين. أبقِ واحدًا.`,
    en: `The field "${key}" is written twice. Keep one.`,
  })),
  'yaml-key': error(() => ({
    ar: 'اسم الحقل كلمة واحدة قبل النقطتين، لا قائمة ولا حقول. صحّح أول السطر.',
    en: 'The name of a field is one word before the colon, no list and no fields. Correct the start of the line.',
  })),
  'yaml-tab': error(() => ({
    ar: 'في أول السطر علامة جدولة (Tab)، ولا تُقبل هنا إلا المسافات. ضع مكانها مسافتين.',
    en: 'The line begins with a tab, where only spaces are accepted. Put two spaces in its place.',
  })),
  'yaml-alias': error(() => ({
    ar: 'الإحالات ‎&‎ و‎*‎ غير مقبولة هنا. اكتب القيمة كاملة حيث تُستعمل، أو ضعها بين علامتي تنصيص.',
    en: 'Anchors (&) and aliases (*) are not accepted here. Write the value out, or put it in quotation marks.',
  })),
  'yaml-tag': error(({ tag }: { tag: string }) => ({
    ar: `الوسم ‎${tag}‎ غير مقبول. ضع القيمة بين علامتي تنصيص.`,
    en: `The tag ${tag} is not accepted. Put the value in quotation marks.`,
  })),
  'yaml-comment-in-text': error(({ comment }: { comment: string }) => ({
    ar: `ما بعد ‎#‎ يُقرأ تعليقًا فيضيع من النص: «${comment}». ضع القيمة كلها بين علامتي تنصيص، أو انقل التعليق إلى سطر وحده.`,
    en: `What follows # is read as a comment and lost from the text: "${comment}". Put the whole value in quotation marks, or move the comment to a line of its own.`,
  })),
  'yaml-not-fields': error(() => ({
    ar: 'المنتظر هنا حقول، كلٌّ في سطر: ‎name: …‎',
    en: 'Fields are expected here, one a line: "name: …".',
  })),
  'yaml-not-list': error(() => ({
    ar: 'المنتظر هنا قائمة، كل عنصر فيها يبدأ بـ ‎-‎.',
    en: 'A list is expected here, each item beginning with "-".',
  })),
  'yaml-dense': error(() => ({
    ar: 'في الحقول أسطر أو عناصر أكثر مما يكون في سجل، أو أقواس متداخلة بلا نهاية. قسّمها أو بسّطها.',
    en: 'The fields hold more lines or items than any record has, or brackets inside each other without end. Split or simplify them.',
  })),
  'yaml-many-documents': error(() => ({
    ar: 'في الملف أكثر من وثيقة تفصلها ‎---‎. اجعل لكل واحدة ملفًا.',
    en: 'The file holds several documents separated by ---. Give each its own file.',
  })),
} as const;
