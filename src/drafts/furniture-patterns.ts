import type { FurnitureKind } from './furniture-kinds.ts';

/** A sentence or a label that pages word in many ways: what the folded line must match, and how many words it may have at most. */
interface FurniturePattern {
  readonly kind: FurnitureKind;
  readonly pattern: RegExp;
  readonly most: number;
}

/** Matched against the line as `foldLine` spells it. */
export const FOLDED_PATTERNS: readonly FurniturePattern[] = [
  { kind: 'cookies', pattern: /(?:ملفات تعريف الارتباط|الكوكيز|\bcookies?\b)/u, most: 60 },
  {
    kind: 'copyright',
    pattern:
      /(?:جميع|كل|كافه) الحقوق محفوظه|^حقوق (?:النشر|الطبع)|^(?:copyright|all rights reserved)\b|\ball rights reserved$|^©/u,
    most: 25,
  },
  {
    kind: 'subscribe',
    pattern:
      /^(?:ليصلك|لتصلك|ليصلكم|لتصلكم) .*(?:جديد|الاخبار|النشره)|^(?:اشترك|اشتركوا|سجل|سجلوا|انضم|انضموا|احصل|احصلوا|ادخل) (?:\S+ ){0,6}?(?:نشرتنا|النشره|نشره|بريدك|بريدكم|البريديه|قناتنا|قناه|خدمه|اشعارات|تنبيهات)/u,
    most: 30,
  },
  {
    kind: 'follow-links',
    pattern:
      /^(?:تابع|تابعوا|تابعنا|تابعونا|لمتابعه|لمتابعتنا|يمكنكم متابعه|زوروا) (?:\S+ ){0,8}?(?:قناتنا|قناه|حسابنا|حساباتنا|صفحتنا|نيوز|تلغرام|تليغرام|تيليغرام|تلجرام|تليجرام|تيليجرام|واتساب|تويتر|فيسبوك|يوتيوب|انستغرام|منصات|التواصل|news)(?: |$)/u,
    most: 25,
  },
  {
    kind: 'comments',
    pattern:
      /^(?:\d+ تعليقات الزوار$|شروط (?:النشر|التعليق) \S|احفظ اسمي|لن يتم نشر عنوان|لن ينشر بريدك|يجب (?:ان|انت) تكون مسجل|your email address|save my name|التعليقات (?:المنشوره )?(?:لا )?تعبر عن|تعليقات الزوار|\d+ (?:تعليق|تعليقات|تعليقا|comments?)$|(?:ال)?تعليقات? \d+$)/u,
    most: 40,
  },
  {
    kind: 'counter',
    pattern:
      /^(?:عدد )?(?:ال)?(?:مشاهدات|مشاهده|قراءات|قراءه|زيارات|زياره|قراء|views?|reads?|hits|مرات القراءه) \d[\d ]*[km]?$|^\d[\d ]*[km]? (?:مشاهده|مشاهدات|قراءه|قراءات|زياره|زيارات|views?|reads?|hits|مشاركه|مشاركات|shares?|اعجاب|likes?|نقطه|دقيقه|دقائق|min read|minutes? read)(?: (?:قراءه|للقراءه|واحده))?$|^(?:زمن|وقت|مده) القراءه(?: .*)?$|^(?:دقيقه|دقيقتان|دقيقتين|اقل من دقيقه)(?: (?:واحده|قراءه|للقراءه))*$|^\d[\d ]*[km]$|^قراءه في \d+ دقائق?$/u,
    most: 9,
  },
  {
    kind: 'relative-time',
    pattern:
      /^(?:(?:نشر|نشرت|تم النشر|published|posted) )?(?:(?:منذ|قبل) (?:\d+ )?(?:ثانيه|ثواني|ثوان|دقيقه|دقيقتين|دقائق|ساعه|ساعتين|ساعات|يوم|يومين|ايام|يوما|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|شهرا|سنه|سنتين|سنوات|عام|عامين|اعوام)(?: واحده?)?|\d+ (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?) ago|امس|اليوم|الان|yesterday|today|just now)$/u,
    most: 6,
  },
  {
    kind: 'disclaimer',
    pattern:
      /^(?:ملاحظه |تنويه )?(?:ان )?(?:جميع )?(?:المقال|المقاله|المقالات|الاراء|الراي|الافكار|المواد|ما ينشر|ما ورد|المحتوي) .*(?:لا يعبر|لا تعبر|تعبر عن|يعبر عن|لا تعكس|لا يعكس|لا تمثل|لا يمثل).*(?:كاتب|كتاب|اصحاب|صاحب|موقع|صحيف|جريد|وكال|شبك|رايه|راي|تحرير)/u,
    most: 40,
  },
  {
    kind: 'author-box',
    pattern: /^(?:المزيد من مقالات|كل مقالات|جميع مقالات|مقالات اخري (?:ل|من)|اظهر المزيد من) ?\S+/u,
    most: 8,
  },
  {
    kind: 'media',
    pattern: /^(?:مده|مدة) (?:الفيديو|التسجيل|المقطع) .*\d|^(?:المقطع الصوتي|تحميل التطبيق|حمل التطبيق)/u,
    most: 12,
  },
  {
    kind: 'related',
    pattern:
      /^list (?:of \d+ items?|\d+ of \d+)|^قائمه من \d+ عناصر|^المزيد (?:من|في|حول|عن) (?:\S+ ?){1,4}$|^(?:قصص مقترحه|مواضيع قد تهمك|الاكثر قراءه) (?:نهايه|البدايه|بدايه)$|^تخطي .*(?:وواصل القراءه|واصل القراءه)|^(?:اقرا|اقراوا|اقرءوا|شاهد|طالع|انظر) (?:ايضا|المزيد|كذلك) \S|^(?:للمزيد|لمزيد من (?:الاخبار|التفاصيل)|read (?:also|more)|related|المقال (?:السابق|التالي)|الخبر (?:السابق|التالي)|الموضوع (?:السابق|التالي)|قد يهمك(?: ايضا)?|مواضيع ذات صله|ذات صله) \S/u,
    most: 30,
  },
  {
    kind: 'tags',
    pattern:
      /^(?:الوسوم|وسوم|كلمات (?:دلاليه|مفتاحيه)|الكلمات (?:الدلاليه|المفتاحيه)|tags?|labels?|التسميات|التصنيفات?|تصنيف) \S/u,
    most: 40,
  },
  {
    kind: 'forum',
    pattern:
      /^(?:تاريخ التسجيل|المشاركات|رقم المشاركه|عضويه رقم|رقم العضويه|join date|posts|عدد المشاركات|معدل تقييم) .{0,40}$|^#?\d{1,4}$/u,
    most: 8,
  },
  {
    kind: 'rating',
    pattern:
      /^(?:هل (?:اعجبك|كان|وجدت) .*(?:المقال|الخبر|الموضوع|مفيد)|(?:قيم|تقييم) (?:المقال|الخبر|الموضوع))/u,
    most: 10,
  },
  { kind: 'sign-off', pattern: /^انتهي(?: .{0,20})?$/u, most: 5 },
  {
    kind: 'print-and-send',
    pattern: /^(?:تمت? طباع\S* |طبعت? )(?:هذه|هذا|من) |^printed from /u,
    most: 15,
  },
  {
    kind: 'navigation',
    pattern: /^(?:انت هنا|انت الان في|you are here|الرئيسيه|home) \S/u,
    most: 30,
  },
];

/** Matched against the line as it stands. */
export const RAW_PATTERNS: readonly FurniturePattern[] = [
  {
    kind: 'address',
    pattern: /^(?:(?:ال)?رابط|link|url)?\s*[:：]?\s*(?:(?:https?:\/\/|www\.)\S+\s*)+$/iu,
    most: 5,
  },
  { kind: 'forum', pattern: /^#\d{1,5}$/u, most: 1 },
  { kind: 'tags', pattern: /^(?:#[\p{L}\p{N}_]+[\s،,|]*)+$/u, most: 40 },
  { kind: 'copyright', pattern: /^(?:©|\(c\)\s)/iu, most: 25 },
  { kind: 'media', pattern: /^(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\s*\/\s*(?:\d{1,2}:)?\d{1,2}:\d{2})?$/u, most: 3 },
  { kind: 'counter', pattern: /^[👁👀💬❤👍🔁\uFE0F\s]*\d[\d.,]*\s*[KkMm]?$/u, most: 3 },
  { kind: 'navigation', pattern: /^[\p{P}\p{S}\s]+$/u, most: 12 },
];
