import { error } from './finding-kind.ts';

/** Faults of a file as such, found before its text is read. */
export const fileKinds = {
  'file-unrecognised': error(({ expected }: { expected: string }) => ({
    ar: `لا مكان لهذا الملف هنا، فلن يُنشر. المقبول: ${expected}. انقله أو أعد تسميته أو احذفه.`,
    en: `This file has no place here and would never be published. Accepted: ${expected}. Move, rename or delete it.`,
  })),
  'file-name': error(({ stem }: { stem: string }) => ({
    ar: `«${stem}» لا يصلح اسم ملف، لأنه عنوان الصفحة: حروف لاتينية صغيرة وأرقام تفصلها شرطة، مثل shoigu-in-baghdad.`,
    en: `"${stem}" cannot be a file name, since it is the page's address: lower-case ASCII letters and digits joined by hyphens, such as shoigu-in-baghdad.`,
  })),
  'file-reserved-name': error(({ stem }: { stem: string }) => ({
    ar: `الاسم «${stem}» محجوز لصفحة الفهرس. سمِّ الملف بغيره.`,
    en: `The name "${stem}" is reserved for the index page. Name the file otherwise.`,
  })),
  'file-twin': error(({ other }: { other: string }) => ({
    ar: `يختلف اسم هذا الملف عن ‎${other}‎ في حالة الحروف أو صورتها وحدها، فيصيران ملفًا واحدًا على بعض الأجهزة. أعد تسمية أحدهما.`,
    en: `This file's name differs from ${other} only in case or normalisation, so some systems see one file. Rename one of them.`,
  })),
  'file-symlink': error(() => ({
    ar: 'هذا رابط رمزي لا ملف، وقد يشير إلى ما ليس من المشروع. ضع الملف نفسه مكانه.',
    en: 'This is a symbolic link, which may point outside the project. Put the file itself in its place.',
  })),
  'file-special': error(() => ({
    ar: 'ليس هذا ملفًا عاديًا، فلا يُقرأ. احذفه.',
    en: 'This is not an ordinary file and is not read. Delete it.',
  })),
  'file-too-large': error(({ bytes, most }: { bytes: number; most: number }) => ({
    ar: `حجم الملف ${bytes} بايت، والحد ${most}. قصّره أو قسّمه.`,
    en: `The file has ${bytes} bytes, at most ${most} are allowed. Shorten or split it.`,
  })),
  'file-not-utf8': error(({ offset }: { offset: number }) => ({
    ar: `ليس الملف نصًا بترميز UTF-8 (أول ما يخالفه عند البايت ${offset}). احفظه من المحرر بهذا الترميز.`,
    en: `The file is not UTF-8 text (the first offending byte is number ${offset}). Save it from your editor as UTF-8.`,
  })),
  'file-binary': error(() => ({
    ar: 'ليس هذا ملفًا نصيًا: فيه بايتات صفرية. استبدل به النص نفسه.',
    en: 'This is not a text file: it holds NUL bytes. Replace it with the text itself.',
  })),
  'file-empty': error(() => ({
    ar: 'الملف فارغ. اكتب محتواه أو احذفه.',
    en: 'The file is empty. Write its content or delete it.',
  })),
  'body-empty': error(() => ({
    ar: 'لا نص بعد مقدمة الحقول. ألصق نص المقال تحت ‎---‎ الثانية.',
    en: 'There is no text after the head. Paste the article under the second ---.',
  })),
  'folder-empty': error(({ folder }: { folder: string }) => ({
    ar: `لا شيء في المجلد ‎${folder}‎، فلا شيء يُنشر منه. أعد ملفاته.`,
    en: `There is nothing in ${folder}, so nothing can be published from it. Restore its files.`,
  })),
  'public-page': error(() => ({
    ar: 'لا تُنشر صفحات من ‎public/‎: قد تأخذ عنوان صفحة من الموقع أو تُشغّل شيفرة. احذف الملف.',
    en: "Pages are not published from public/: they could take the address of one of the site's pages or run code. Delete the file.",
  })),
  'public-address-taken': error(({ address }: { address: string }) => ({
    ar: `يأخذ هذا الملف العنوان ‎${address}‎، وهو لصفحة من الموقع أو لملف يصنعه. أعد تسميته أو احذفه.`,
    en: `This file takes the address ${address}, which belongs to a page of the site or a file that it makes. Rename or delete it.`,
  })),
  'image-content': error(({ expected }: { expected: string }) => ({
    ar: `ليس في هذا الملف صورة ‎${expected}‎ كما يقول اسمه. صدّر الصورة من جديد بهذه الصيغة، أو صحّح نهاية الاسم.`,
    en: `This file does not hold a ${expected} image, as its name says. Export the image anew in that format, or correct the ending of its name.`,
  })),
  'image-code': error(({ found }: { found: string }) => ({
    ar: `في صورة SVG ما يُشغّل شيفرة أو يجلب شيئًا من خارجها: ‎${found}‎. احذفه، أو صدّر الصورة PNG.`,
    en: `The SVG image holds what runs code or fetches something from elsewhere: ${found}. Delete it, or export the image as PNG.`,
  })),
  'name-twin': error(({ name, other }: { name: string; other: string }) => ({
    ar: `الاسم «${name}» مستعمل أيضًا في ‎${other}‎. ادمج الملفين، أو ميّز الاسمين.`,
    en: `The name "${name}" is also used in ${other}. Merge the two files or tell the names apart.`,
  })),
} as const;
