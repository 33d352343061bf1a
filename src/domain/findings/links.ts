import { error } from './finding-kind.ts';

interface Found {
  readonly found: string;
}

interface Label {
  readonly label: string;
}

/** Faults of links, references and images. */
export const linkKinds = {
  'link-empty': error<Found>(() => ({
    ar: 'رابط بلا عنوان. اكتب العنوان بين القوسين، أو احذف الرابط.',
    en: 'A link without an address. Write the address between the parentheses, or delete the link.',
  })),
  'link-scheme': error(({ found }: Found) => ({
    ar: `العنوان ‎${found}‎ لا يُقبل: قد يُشغّل شيفرة أو لا يفتح شيئًا. المقبول: ‎https://…‎ أو ‎mailto:…‎ أو ‎/articles/…/‎ أو ‎#p1‎.`,
    en: `The address ${found} is not accepted: it may run code or open nothing. Accepted: https://…, mailto:…, /articles/…/, #p1.`,
  })),
  'link-http': error(({ found }: Found) => ({
    ar: `العنوان ‎${found}‎ غير مؤمَّن. اكتبه بـ ‎https://‎.`,
    en: `The address ${found} is not secure. Write it with https://.`,
  })),
  'link-protocol-relative': error(({ found }: Found) => ({
    ar: `العنوان ‎${found}‎ يبدأ بخطين مائلين. اكتب قبلهما ‎https:‎.`,
    en: `The address ${found} begins with two slashes. Write https: before them.`,
  })),
  'link-spaces': error(({ found }: Found) => ({
    ar: `في العنوان ‎${found}‎ مسافة. احذفها، أو اكتب مكانها ‎%20‎.`,
    en: `There is a space in the address ${found}. Delete it, or write %20 in its place.`,
  })),
  'link-local': error(({ found }: Found) => ({
    ar: `العنوان ‎${found}‎ لا يُفتح إلا على جهاز كاتبه. اكتب العنوان المنشور.`,
    en: `The address ${found} opens only on its writer's machine. Write the published address.`,
  })),
  'link-lookalike': error(({ found }: Found) => ({
    ar: `اسم الموقع في ‎${found}‎ يوهم باسم موقع آخر: فيه حروف من أبجدية أخرى تشبه اللاتينية. افتح الموقع الصحيح وانسخ عنوانه من شريط المتصفح.`,
    en: `The site's name in ${found} passes for another: it holds letters of another alphabet that look Latin. Open the right site and copy its address from the browser's address bar.`,
  })),
  'link-credentials': error(({ found }: Found) => ({
    ar: `في العنوان ‎${found}‎ اسم مستخدم أو كلمة سر قبل ‎@‎، وما بعدها هو الموقع الذي يُفتح حقًا. احذف ‎@‎ وما قبلها.`,
    en: `The address ${found} holds a user name or password before the @; the site that really opens is what follows it. Delete the @ and all before it.`,
  })),
  'link-mail': error(({ found }: Found) => ({
    ar: `العنوان ‎${found}‎ ليس عنوان بريد صحيحًا. اكتبه هكذا: ‎mailto:name@example.org‎.`,
    en: `The address ${found} is not a sound mail address. Write it as mailto:name@example.org.`,
  })),
  'link-phone': error(({ found }: Found) => ({
    ar: `العنوان ‎${found}‎ ليس رقم هاتف يُطلب. اكتبه بالأرقام 0-9 مع رمز البلد: ‎tel:+9647701234567‎.`,
    en: `The address ${found} is not a telephone number that can be dialled. Write it in digits 0-9 with the country's code: tel:+9647701234567.`,
  })),
  'link-relative': error(({ found }: Found) => ({
    ar: `العنوان ‎${found}‎ ناقص. ابدأ عنوانًا في الموقع بـ ‎/‎ مثل ‎/articles/…/‎، وعنوانًا خارجه بـ ‎https://‎.`,
    en: `The address ${found} is incomplete. Begin one on this site with /, such as /articles/…/, any other with https://.`,
  })),
  'link-malformed': error(({ found }: Found) => ({
    ar: `العنوان ‎${found}‎ غير صحيح. انسخه من شريط العنوان في المتصفح.`,
    en: `The address ${found} is not well formed. Copy it from the browser's address bar.`,
  })),
  'link-hidden': error(({ found }: Found) => ({
    ar: `في العنوان ‎${found}‎ محرف خفي (اتجاه أو عرضه صفر). انسخ العنوان من شريط المتصفح.`,
    en: `The address ${found} holds a hidden character (of direction or without width). Copy it from the browser's address bar.`,
  })),
  'link-misleading': error(({ found }: Found) => ({
    ar: `كلمات الرابط عنوان موقع، وهو يفتح موقعًا غيره: ‎${found}‎. اكتب كلمات تصف ما يُفتح، أو صحّح العنوان.`,
    en: `The words of this link are the address of a site, and it opens another: ${found}. Write words that say what opens, or correct the address.`,
  })),
  'link-no-text': error(() => ({
    ar: 'رابط بلا كلمات. اكتب بين ‎[‎ و‎]‎ ما يقرؤه القارئ.',
    en: 'A link without words. Write between [ and ] what readers will see.',
  })),
  'link-unread': error<Found>(() => ({
    ar: 'كُتب هذا على هيئة رابط ولم يُقرأ رابطًا، وأكثر ما يكون ذلك لمسافة في العنوان أو قبله. اكتبه هكذا: ‎[النص](العنوان)‎، أو اكتب ‎\\[‎ إن لم يكن رابطًا.',
    en: 'This looks like a link and is not read as one, most often because of a space in the address or before it. Write it as [words](address), or type \\[ if it is no link.',
  })),
  'link-wiki': error(({ found }: Found) => ({
    ar: `لا تُقرأ ‎${found}‎ رابطًا. اكتب ‎[النص](العنوان)‎، أو ‎\\[\\[‎ إن أردت الأقواس نفسها.`,
    en: `${found} is not read as a link. Write [words](address), or \\[\\[ to show the brackets.`,
  })),
  'reference-undefined': error(({ found }: Found) => ({
    ar: `الرابط ‎${found}‎ لا تعريف له. أضف سطر التعريف ‎[…]: https://…‎، أو اكتب ‎\\[‎ إن لم يكن رابطًا.`,
    en: `The link ${found} has no definition. Add the line […]: https://…, or type \\[ if it is no link.`,
  })),
  'reference-unused': error(({ label }: Label) => ({
    ar: `التعريف ‎[${label}]‎ لا يستعمله رابط. احذفه أو صحّح اسمه.`,
    en: `No link uses the definition [${label}]. Delete it or correct its name.`,
  })),
  'reference-duplicate': error(({ label }: Label) => ({
    ar: `التعريف ‎[${label}]‎ مكرر. أبقِ واحدًا.`,
    en: `The definition [${label}] stands twice. Keep one.`,
  })),
  'footnote-undefined': error(({ found }: Found) => ({
    ar: `الحاشية ‎${found}‎ لا نص لها. أضف سطرًا يبدأ بـ ‎${found}:‎.`,
    en: `The footnote ${found} has no text. Add a line that starts with ${found}:.`,
  })),
  'footnote-inline': error(({ found }: Found) => ({
    ar: `لا تُقرأ ‎${found}‎ حاشية. ضع في النص ‎[^1]‎، وفي آخره سطرًا يبدأ بـ ‎[^1]:‎ فيه نص الحاشية.`,
    en: `${found} is not read as a footnote. Put [^1] into the text, and at its end a line that starts with [^1]: and holds the note.`,
  })),
  'footnote-unused': error(({ label }: Label) => ({
    ar: `لا شيء في النص يحيل إلى الحاشية ‎[^${label}]‎. ضع علامتها في موضعها، أو احذفها.`,
    en: `Nothing in the text refers to the footnote [^${label}]. Put its mark in its place, or delete it.`,
  })),
  'footnote-duplicate': error(({ label }: Label) => ({
    ar: `الحاشية ‎[^${label}]‎ مكررة. أعطِ إحداهما رقمًا آخر.`,
    en: `The footnote [^${label}] stands twice. Give one another number.`,
  })),
  'footnote-empty': error(({ label }: Label) => ({
    ar: `الحاشية ‎[^${label}]‎ فارغة. اكتب نصها أو احذفها.`,
    en: `The footnote [^${label}] is empty. Write its text or delete it.`,
  })),
  'image-no-alt': error(() => ({
    ar: 'صورة بلا وصف لمن لا يراها. اكتبه بكلمات بين ‎[‎ و‎]‎، أو في ‎alt="…"‎.',
    en: 'An image without a description for those who cannot see it. Write it in words between [ and ], or in alt="…".',
  })),
  'image-alt-markup': error(({ found }: Found) => ({
    ar: `يظهر وصف الصورة كما كُتب، بلا وسوم ولا علامات تنسيق، وفيه: ‎${found}‎. اكتب الكلمات وحدها.`,
    en: `The description of an image is shown as it is typed, without tags or formatting, and it holds: ${found}. Write the words alone.`,
  })),
  'image-alt-name': error(({ found }: Found) => ({
    ar: `وصف الصورة «${found}» اسم ملف، ولا يقول لمن لا يراها ما فيها. صفها بكلمات: من فيها، وأين، وماذا يجري.`,
    en: `The description "${found}" is a file's name and does not tell those who cannot see the image what it shows. Describe it in words: who, where, what happens.`,
  })),
  'image-remote': error(() => ({
    ar: 'لا تُجلب الصور من مواقع أخرى. ضع الصورة في ‎public/images/‎ واكتب عنوانها: ‎/images/…‎.',
    en: 'Images are not fetched from other sites. Put the image into public/images/ and write its address: /images/….',
  })),
  'image-address': error(({ found }: Found) => ({
    ar: `العنوان ‎${found}‎ ليس عنوان صورة في الموقع. المقبول مثل: ‎/images/baghdad.jpg‎.`,
    en: `The address ${found} is not that of an image on this site. Accepted: such as /images/baghdad.jpg.`,
  })),
  'image-reference': error(() => ({
    ar: 'لا تُكتب الصورة باسم معرَّف في موضع آخر. اكتبها هكذا: ‎![الوصف](/images/…)‎.',
    en: 'An image is not written by a name defined elsewhere. Write it as ![description](/images/…).',
  })),
  'image-inline': error(() => ({
    ar: 'الصورة لا تقوم وسط الكلام. ضعها وحدها، وقبلها وبعدها سطر فارغ.',
    en: 'An image cannot stand among words. Put it by itself, with a blank line before and after.',
  })),
} as const;
