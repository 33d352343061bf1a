import { error, warning } from './finding-kind.ts';

interface Found {
  readonly found: string;
}

/** Faults of addresses that only the whole site can tell: of pages, files and places that are not there, or are written otherwise. */
export const addressKinds = {
  'link-broken': error(({ found }: Found) => ({
    ar: `لا صفحة ولا ملف في الموقع بالعنوان ‎${found}‎. صحّحه، أو أضف ما يشير إليه.`,
    en: `The site has no page or file at ${found}. Correct it, or add what it points to.`,
  })),
  'link-fragment': error(({ found }: Found) => ({
    ar: `لا موضع في تلك الصفحة باسم ‎#${found}‎. صحّح ما بعد ‎#‎ أو احذفه.`,
    en: `That page has no place named #${found}. Correct what follows # or delete it.`,
  })),
  'link-file-fragment': error(({ found }: Found) => ({
    ar: `العنوان ‎${found}‎ لملف لا لصفحة، فلا مواضع فيه. احذف ‎#‎ وما بعدها.`,
    en: `The address ${found} is that of a file, not of a page, and has no places in it. Delete # and what follows it.`,
  })),
  'link-case': error(({ found }: Found) => ({
    ar: `في العنوان ‎${found}‎ حرف كبير، وعناوين الموقع بالحروف الصغيرة. اكتبه بها.`,
    en: `The address ${found} holds a capital letter, and the site's addresses are in lower case. Write it so.`,
  })),
  'link-slash': error(({ found }: Found) => ({
    ar: `ينقص العنوانَ ‎${found}‎ خطٌّ مائل في آخره، وبه تنتهي صفحات الموقع كلها. أضفه.`,
    en: `The address ${found} lacks the slash with which every page of the site ends. Add it.`,
  })),
  'link-own-site': error(({ found }: Found) => ({
    ar: `العنوان ‎${found}‎ من هذا الموقع نفسه. اكتبه من أول ‎/‎، ليصح أينما نُشر الموقع.`,
    en: `The address ${found} is on this site itself. Write it from its first /, so that it holds wherever the site is published.`,
  })),
  'url-own-site': error(({ found }: Found) => ({
    ar: `العنوان ‎${found}‎ من هذا الموقع نفسه، والحقل ‎url‎ لعنوان الأصل عند صاحبه. اكتب عنوان الأصل، أو احذف السطر.`,
    en: `The address ${found} is on this site itself; the field url is for the original, where its owner published it. Write that address, or delete the line.`,
  })),
  'link-tracking': warning(({ found }: Found) => ({
    ar: `في العنوان ‎${found}‎ ما يتتبّع القارئ (مثل utm_source). احذفه، فالصفحة تُفتح بدونه.`,
    en: `The address ${found} holds parameters that track readers (such as utm_source). Delete them; the page opens without them.`,
  })),
  'image-missing': error(({ found }: Found) => ({
    ar: `لا صورة في ‎public${found}‎. ضعها هناك، أو صحّح العنوان.`,
    en: `There is no image at public${found}. Put it there, or correct the address.`,
  })),
} as const;
