import type { Bilingual } from '../../domain/findings/finding-kind.ts';
import type { PageRow } from '../page/page-rows.ts';
import { endsSentence } from '../page/sentences.ts';

/** A line of the text that was made a heading. */
export const HEADING: Bilingual = {
  ar: 'أُخذ هذا السطر القصير عنوانًا فرعيًا داخل النص؛ احذف ‎##‎ إن كان فقرة',
  en: 'this short line was taken for a heading inside the text; delete ## if it is a paragraph',
};

/** A date after the text that was left out. */
export const TAIL_DATE: Bilingual = {
  ar: 'تاريخ بعد النص لا يتبيّن أنه تاريخه، فلم يُنقل إلى printedDate؛ أضفه إن كان تاريخ النص',
  en: 'a date after the text that nothing shows to be its own was not put into printedDate; add it if it is',
};

/** Lines at the foot that readers may have written. */
export const COMMENT: Bilingual = {
  ar: 'قد يكون هذا من تعليقات القراء: يأتي بعد روابط المشاركة، اسمًا ثم جملة؛ احذفه إن كان كذلك',
  en: 'this may be of a reader’s comment: after the links to share come names, each with a sentence; delete it if it is',
};

/** A last line that may be about the author. */
export const AUTHOR: Bilingual = {
  ar: 'قد تكون هذه نبذة عن الكاتب لا من النص: تبدأ باسمه؛ احذفها إن كانت كذلك',
  en: 'this may be about the author and no part of the text: it begins with the name; delete it if it is',
};

/** A sentence after links to other articles. */
export const AFTER_SECTION: Bilingual = {
  ar: 'أُبقي هذا السطر لأنه جملة، وقبله روابط مواد أخرى؛ احذفه إن كان منها',
  en: 'this line was kept as a sentence though links to other articles stand before it; delete it if it is one of them',
};

/** A line that was joined to the one before it. */
export function explainJoin(end: string): Bilingual {
  return {
    ar: `وُصل هذا السطر بما قبله لأن ما قبله ينقطع عند «${end}»`,
    en: `this line was joined to the one before it, which breaks off at «${end}»`,
  };
}

/** Why a line that was kept as a paragraph may be none; undefined for a sentence. */
export function explainParagraph(row: PageRow): Bilingual | undefined {
  if (row.captions) return CAPTION;
  if (row.furniture && endsSentence(row.text)) return LINK;
  if (row.tabular) return TABLE_ROW;
  return row.prose ? undefined : NO_SENTENCE;
}

const CAPTION: Bilingual = {
  ar: 'قد يكون هذا السطر تعليق صورة داخل النص',
  en: 'this line may be the caption of a picture inside the text',
};

const LINK: Bilingual = {
  ar: 'أُبقي هذا السطر في النص لأنه جملة تامة بين فقرتين؛ احذفه إن كان رابطًا إلى مادة أخرى',
  en: 'this line was kept as a full sentence between two paragraphs; delete it if it is a link to another article',
};

const TABLE_ROW: Bilingual = {
  ar: 'صف من جدول في الصفحة، أُبقي فقرة؛ اجمع الصفوف في جدول: خلايا كل صف بين علامات |',
  en: 'a row of a table on the page, kept as a paragraph; make the rows one table: the cells of each between | signs',
};

const NO_SENTENCE: Bilingual = {
  ar: 'أُبقي هذا السطر في النص وليس بجملة تامة؛ احذفه إن كان من الصفحة لا من المقال',
  en: 'this line was kept in the text though it is no full sentence; delete it if it is of the page and not of the article',
};
