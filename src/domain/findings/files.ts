import { error } from './finding-kind.ts';

interface Found {
  readonly found: string;
}

/** Faults of a file as such, found before its text is read. */
export const fileKinds = {
  'file-unrecognised': error(({ expected }: { expected: string }) => ({
    ar: `لا مكان لهذا الملف هنا، فلن يُنشر. المقبول: ‎${expected}‎. انقله أو أعد تسميته أو احذفه.`,
    en: `This file has no place here and would never be published. Accepted: ${expected}. Move, rename or delete it.`,
  })),
  'file-name': error(({ stem }: { stem: string }) => ({
    ar: `الاسم «${stem}» لا يصلح لملف، لأنه عنوان الصفحة: حروف لاتينية صغيرة وأرقام تفصلها شرطة، مثل ‎shoigu-in-baghdad‎.`,
    en: `"${stem}" cannot be a file name, since it is the page's address: lower-case ASCII letters and digits joined by hyphens, such as shoigu-in-baghdad.`,
  })),
  'file-reserved-name': error(({ stem }: { stem: string }) => ({
    ar: `الاسم «${stem}» محجوز لصفحة الفهرس. سمِّ الملف بغيره.`,
    en: `The name "${stem}" is reserved for the index page. Name the file otherwise.`,
  })),
  'file-name-device': error(({ stem }: { stem: string }) => ({
    ar: `الاسم «${stem}» محجوز في Windows، فلا يُحفظ فيه ملف بهذا الاسم. سمِّه بغيره.`,
    en: `The name "${stem}" is reserved by Windows, where no file can bear it. Name it otherwise.`,
  })),
  'file-name-long': error(({ most, mostInPath }: { most: number; mostInPath: number }) => ({
    ar: `اسم الملف أطول مما تقبله بعض الأنظمة. الحد ${most} حرف للاسم و${mostInPath} للمسار كله. اختصره.`,
    en: `The file's name is longer than some systems take. The limit is ${most} characters for a name and ${mostInPath} for the whole path. Shorten it.`,
  })),
  'file-twin': error(({ other }: { other: string }) => ({
    ar: `يختلف اسم هذا الملف عن ‎${other}‎ في حالة الحروف أو صورتها وحدها، فيصيران ملفًا واحدًا على بعض الأجهزة. أعد تسمية أحدهما.`,
    en: `This file's name differs from ${other} only in case or normalisation, so some systems see one file. Rename one of them.`,
  })),
  'page-unshown': error(({ shown }: { shown: string }) => ({
    ar: `لا صفحة في الموقع تعرض هذا الملف، فلن يُنشر. صفحات التحرير: ‎${shown}‎. ضع كلامه في إحداها، أو احذفه.`,
    en: `No page of the site shows this file, so it would never be published. The editors' pages are: ${shown}. Put its words into one of them, or delete it.`,
  })),
  'file-symlink': error(() => ({
    ar: 'هذا رابط رمزي لا ملف، وقد يشير إلى ما ليس من المشروع. ضع الملف نفسه مكانه.',
    en: 'This is a symbolic link, which may point outside the project. Put the file itself in its place.',
  })),
  'file-special': error(() => ({
    ar: 'ليس هذا ملفًا عاديًا، فلا يُقرأ. احذفه.',
    en: 'This is not an ordinary file and is not read. Delete it.',
  })),
  'file-unreadable': error(() => ({
    ar: 'لا يفتح النظام هذا الملف: لا إذن بقراءته، أو اسمه ليس بترميز UTF-8، أو مساره أطول مما يُقبل. أعد تسميته بحروف لاتينية صغيرة، أو صحّح أذونه، أو احذفه.',
    en: 'The system does not open this file: its permissions forbid it, its name is not UTF-8, or its path is too long. Rename it in lower-case ASCII, correct its permissions, or delete it.',
  })),
  'file-too-large': error(({ bytes, most }: { bytes: number; most: number }) => ({
    ar: `حجم الملف ${bytes} بايت، والحد ${most}. اختصره أو قسّمه.`,
    en: `The file has ${bytes} bytes, and the limit is ${most}. Shorten or split it.`,
  })),
  'file-not-utf8': error(({ offset }: { offset: number }) => ({
    ar: `ليس الملف نصًا بترميز UTF-8 (أول ما يخالفه عند البايت ${offset}). احفظه من المحرر بهذا الترميز.`,
    en: `The file is not UTF-8 text (the first offending byte is number ${offset}). Save it from your editor as UTF-8.`,
  })),
  'file-binary': error(() => ({
    ar: 'ليس هذا نصًا بترميز UTF-8: لعله صورة أو ملف Word، أو نص بترميز UTF-16. ضع مكانه النص نفسه بترميز UTF-8.',
    en: 'This is not UTF-8 text: it may be an image or a Word file, or text in UTF-16. Put the text itself in its place, saved as UTF-8.',
  })),
  'file-empty': error(() => ({
    ar: 'الملف فارغ. اكتب محتواه أو احذفه.',
    en: 'The file is empty. Write its content or delete it.',
  })),
  'body-empty': error(() => ({
    ar: 'لا نص بعد مقدمة الحقول. اكتب النص تحت ‎---‎ الثانية.',
    en: 'There is no text after the head. Write the text under the second ---.',
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
  'public-too-large': error(({ bytes, most }: { bytes: number; most: number }) => ({
    ar: `حجم الملف ${bytes} بايت، والحد ${most}. إن كان صورة فصغّر أبعادها (يكفي عرض 1600 نقطة) أو صدّرها بصيغة WebP.`,
    en: `The file has ${bytes} bytes, and the limit is ${most}. If it is an image, make it smaller (a width of 1600 pixels is enough) or export it as WebP.`,
  })),
  'public-name': error(() => ({
    ar: 'لا يصلح هذا اسمًا لملف في ‎public/‎، لأنه عنوانه على الشبكة: حروف لاتينية صغيرة وأرقام تفصلها شرطة، مثل ‎baghdad-2025.jpg‎.',
    en: 'This cannot be the name of a file in public/, since it is its address: lower-case ASCII letters and digits joined by hyphens, such as baghdad-2025.jpg.',
  })),
  'public-host-file': error(() => ({
    ar: 'هذا ملف مخفي، أو ملف يغيّر عمل الخادم أو محركات البحث، ولا يُنشر من ‎public/‎: ما يلزم الموقع منه يصنعه البناء. احذفه، أو أعد تسميته بلا نقطة ولا شرطة سفلية في أوله.',
    en: 'This file is hidden, or changes how servers or search engines treat the site, and is not published from public/: the build makes those that the site needs. Delete it, or rename it without a dot or underscore at the start.',
  })),
  'public-kind': error(({ expected }: { expected: string }) => ({
    ar: `لا تُنشر ملفات من هذا النوع من ‎public/‎. المقبول: ‎${expected}‎. صدّره بأحدها أو احذفه.`,
    en: `Files of this kind are not published from public/. Accepted: ${expected}. Export it as one of these or delete it.`,
  })),
  'image-content': error(({ expected }: { expected: string }) => ({
    ar: `ليس محتوى هذا الملف ‎${expected}‎ كما يقول اسمه. صدّره من جديد بهذه الصيغة، أو صحّح نهاية الاسم.`,
    en: `The content of this file is not ${expected}, as its name says. Export it anew in that format, or correct the ending of its name.`,
  })),
  'image-code': error(({ found }: Found) => ({
    ar: `في صورة SVG ما يُشغّل شيفرة أو يجلب شيئًا من خارجها: ‎${found}‎. احذفه، أو صدّر الصورة بصيغة PNG.`,
    en: `The SVG image holds what runs code or fetches something from elsewhere: ${found}. Delete it, or export the image as PNG.`,
  })),
  'image-malformed': error(({ found }: Found) => ({
    ar: `صورة SVG غير مكتملة أو فيها خطأ، فلا تعرضها المتصفحات (‎${found}‎). صدّرها من برنامج الرسم من جديد.`,
    en: `The SVG image is incomplete or has a fault, so browsers do not show it (${found}). Export it from your drawing program anew.`,
  })),
  'image-truncated': error(() => ({
    ar: 'الصورة مبتورة: ينتهي الملف قبل أن تنتهي الصورة. ارفعها من جديد كاملة.',
    en: 'The image is cut off: the file ends before the image does. Upload it again, whole.',
  })),
  'image-huge': error(({ width, height, most }: { width: number; height: number; most: number }) => ({
    ar: `أبعاد الصورة ‎${width}×${height}‎ نقطة، والحد ${most} للعرض وللارتفاع. صغّرها؛ يكفي عرض 1600 نقطة.`,
    en: `The image measures ${width}×${height} pixels, and the limit is ${most} either way. Make it smaller; a width of 1600 pixels is enough.`,
  })),
  'name-twin': error(({ name, other }: { name: string; other: string }) => ({
    ar: `الاسم «${name}» مستعمل أيضًا في ‎${other}‎. ادمج الملفين، أو ميّز الاسمين.`,
    en: `The name "${name}" is also used in ${other}. Merge the two files or tell the names apart.`,
  })),
} as const;
