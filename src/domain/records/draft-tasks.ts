import type { Bilingual } from '../findings/finding-kind.ts';

/** What a draft leaves to its editor, by the field it stands in. */
export const DRAFT_TASKS = {
  title: { ar: 'العنوان حرفيًا كما في الأصل', en: 'the title exactly as it is printed' },
  date: {
    ar: 'تاريخ النشر إن ذكره النص، وإلا فالصيغة المطوّلة بأساسها وسببها',
    en: 'the date of publication if the text states it, else the long form with its basis and reason',
  },
  outlet: {
    ar: 'معرّف الناشر إن ذكره النص، وإلا فالصيغة المطوّلة بأساسها وسببها',
    en: 'the id of the outlet if the text names it, else the long form with its basis and reason',
  },
  actors: { ar: 'معرّفات الأطراف، كلٌّ في سطر', en: 'the ids of the actors, one a line' },
  topics: { ar: 'معرّفات الموضوعات، كلٌّ في سطر', en: 'the ids of the topics, one a line' },
  summary: {
    ar: 'خلاصة محايدة لا تزيد على 300 حرف',
    en: 'a neutral summary of at most 300 characters',
  },
  body: { ar: 'نص المقال حرفيًا كما في الأصل', en: 'the text of the article exactly as it is printed' },
  label: { ar: 'ما الحدث، في كلمات قليلة محايدة', en: 'what happened, in a few neutral words' },
  eventDate: {
    ar: 'تاريخ الحدث إن ذكره النص، وإلا فالصيغة المطوّلة بأساسها وسببها',
    en: 'the date of the event if the text states it, else the long form with its basis and reason',
  },
  oneOf: { ar: 'إحدى الكلمات التي في السطر فوقه', en: 'one of the words in the line above it' },
  article: { ar: 'معرّف المقال', en: 'the id of the article' },
  exact: { ar: 'كلمات من المقال، منسوخة حرفًا حرفًا', en: 'words of the article, copied letter by letter' },
  actorName: { ar: 'الاسم كما يُعرف به', en: 'the name by which the actor is known' },
  outletName: { ar: 'اسم الناشر', en: 'the name of the outlet' },
  topicName: { ar: 'اسم الموضوع', en: 'the name of the topic' },
  description: { ar: 'ما يجمعه هذا الموضوع، في جملة', en: 'what the topic gathers, in one sentence' },
  question: { ar: 'السؤال، بكلام محايد', en: 'the question, in neutral words' },
  answer: { ar: 'الجواب، في كلمات قليلة', en: 'the answer, in a few words' },
  quoteId: {
    ar: 'معرّفًا للاقتباس بحروف لاتينية، مثل shoigu-contacts',
    en: 'an id for the quotation, such as shoigu-contacts',
  },
  speaker: { ar: 'معرّف القائل', en: 'the id of the speaker' },
  referent: { ar: 'المسمّى الواحد، بكلام محايد', en: 'the one thing named, in neutral words' },
  variant: { ar: 'لفظًا تسميه به النصوص', en: 'a word that the texts name it by' },
  otherVariant: { ar: 'لفظًا آخر', en: 'another word' },
  analysisTitle: { ar: 'عنوان القراءة', en: 'the title of the reading' },
  articles: { ar: 'معرّفات المقالات، كلٌّ في سطر', en: 'the ids of the articles, one a line' },
  reading: {
    ar: 'ما تسأل عنه القراءة؛ ثم فقراتها تحت هذا الإطار، وفي كل منها شاهدها',
    en: 'what the reading asks; then, under this frame, its paragraphs, each with the passage it rests on',
  },
} as const satisfies Record<string, Bilingual>;

/** One thing that a draft leaves to its editor. */
export type DraftTask = keyof typeof DRAFT_TASKS;
