import type { Bilingual } from '../../domain/findings/finding-kind.ts';

/** What a removed line of a page is, and why it is no part of the article. */
export const FURNITURE_KINDS = {
  address: { ar: 'عنوان إلكتروني وحده في السطر', en: 'a web address alone on its line' },
  advertisement: { ar: 'علامة إعلان', en: 'a mark of an advertisement' },
  'author-box': { ar: 'تعريف بالكاتب أو المساهمين', en: 'a box about the author or contributors' },
  'back-to-top': { ar: 'رابط إلى أعلى الصفحة', en: 'a link to the top of the page' },
  comments: { ar: 'تعليقات القراء أو نموذجها', en: "readers' comments or their form" },
  cookies: { ar: 'إشعار ملفات تعريف الارتباط', en: 'a cookie notice' },
  copyright: { ar: 'سطر الحقوق', en: 'a copyright line' },
  counter: { ar: 'عدّاد مشاهدات أو مدة قراءة', en: 'a counter of views or of reading time' },
  disclaimer: { ar: 'إخلاء مسؤولية الموقع عن الرأي', en: "the site's disclaimer" },
  'follow-links': { ar: 'دعوة إلى متابعة الموقع', en: 'an invitation to follow the site' },
  forum: { ar: 'من قالب منتدى', en: "part of a forum's template" },
  kicker: {
    ar: 'اسم القسم أو سطر قصير فوق العنوان',
    en: 'the name of the section, or a short line above the title',
  },
  'last-updated': {
    ar: 'ختم آخر تحديث للصفحة، لا تاريخ نشر',
    en: 'when the page was last updated, no date of publication',
  },
  media: { ar: 'أداة صوت أو صورة أو فيديو', en: 'a control of sound, picture or video' },
  navigation: { ar: 'من قوائم الموقع', en: "part of the site's menus" },
  'page-date': {
    ar: 'تاريخ في رأس الصفحة، فوق العنوان',
    en: 'a date at the head of the page, above the title',
  },
  'page-title': { ar: 'عنوان الصفحة مكرَّرًا', en: 'the title once more' },
  'print-and-send': { ar: 'رابط طباعة أو إرسال', en: 'a link to print or to send' },
  related: { ar: 'روابط مواد أخرى', en: 'links to other articles' },
  'relative-time': { ar: 'وقت نسبي لا يُعرف منه تاريخ', en: 'a relative time that tells no date' },
  share: { ar: 'روابط مشاركة', en: 'links to share' },
  subscribe: { ar: 'دعوة إلى الاشتراك', en: 'an invitation to subscribe' },
  tags: { ar: 'وسوم', en: 'tags' },
  'list-marker': {
    ar: 'علامة قائمة حلّت محلها علامة Markdown',
    en: "the mark of a list item, replaced by Markdown's",
  },
  'other-credit': {
    ar: 'سطر مصدر أو كاتب ثانٍ بعيد عن الأول',
    en: 'a second line of a source or author, apart from the first',
  },
  'other-date': {
    ar: 'تاريخ بعد النص: قد يكون تاريخ تعليق أو مادة أخرى',
    en: 'a date after the text: it may be that of a comment or of another article',
  },
  'second-date': { ar: 'تاريخ آخر فوق النص', en: 'another date above the text' },
  unplaced: {
    ar: 'سطر قصير فوق النص لا يتبيّن ما هو',
    en: 'a short line above the text of which nothing shows what it is',
  },
  rating: { ar: 'تقييم القراء للمقال', en: "readers' rating of the article" },
  'sign-off': { ar: 'خاتمة الوكالة ورموز محرريها', en: "an agency's sign-off" },
  'site-name': { ar: 'اسم الموقع', en: 'the name of the site' },
  'text-size': { ar: 'أداة حجم الخط', en: 'a control of the size of letters' },
} as const satisfies Record<string, Bilingual>;

/** One kind of line that is no part of an article. */
export type FurnitureKind = keyof typeof FURNITURE_KINDS;
