import { findFurniture } from '../furniture/find-furniture.ts';
import type { FurnitureKind } from '../furniture/furniture-kinds.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { markContents } from '../furniture/mark-contents.ts';
import { countWords, splitPage, type PageLine } from './page-lines.ts';
import { isUpdateStamp, readDateLine, type DateLine } from '../dates/read-date-line.ts';
import { isProse } from './sentences.ts';

/** A line of a page with all that can be said of it before its neighbours are looked at. */
export interface PageRow extends PageLine {
  readonly words: number;
  readonly prose: boolean;
  readonly furniture?: FurnitureKind | undefined;
  readonly date?: DateLine | undefined;
  readonly credits?: true | undefined;
  readonly captions?: true | undefined;
  /** Set where the page's own list of its headings names this one. */
  readonly heads?: true | undefined;
}

/** From here on a line without a full stop is a standfirst sooner than a name. */
export const LONG_LINE = 5;
/** «مدار الأخبار - أبوظبي», «سامر نجار - الضفة:»: names joined by a dash, and no sentence. */
const BYLINE = /^\S+(?: \S+){0,3}\s[-–—/|]\s\S+(?: \S+){0,2}$/u;

/** Words beside a date, such as an author's name, with which a line is still one of dates. */
const MOST_OTHERS = 4;

/** «المصدر / الوقت», «المصدر: وكالات», «نقلا عن: …»; «كتب: …», «بقلم …»; an agency's name alone. */
const CREDIT =
  /^\(?\s*(?:(?:المصدر|المصادر|مصدر الخبر|مصدر|نقل[اً]* عن|source|via)\s*[:：/|\-–—]\s*\S|(?:كتب|كتبت|كتبه|كتبها|بقلم|إعداد|اعداد|تحرير|ترجمة|تقرير|حاوره|حاورته|الكاتب|المحرر|by|author|role|forwarded from|أعيد توجيهه من|أعيد توجيهها من|معاد توجيهها من|تم التحويل من|مرسلة بواسطة|نشر بواسطة|نشرت بواسطة|posted by)\s*[:：/|\-–—،,]?\s+\S)/iu;
const CREDIT_LABEL = /^(?:المصدر|الكاتب|الكاتبة|بقلم|كتب|كتبت|المحرر|إعداد)\s*[:：]$/u;
const MOST_NAME_WORDS = 4;
const AGENCY =
  /^\(?\s*(?:وكالات|رويترز|أ\s?ف\s?ب|ا\s?ف\s?ب|فرانس برس|أ\s?ب|د\s?ب\s?أ|الأناضول|الاناضول|سبوتنيك|تاس|واع|وام|واس|سانا|شينخوا|بترا|كونا|reuters|afp|ap)\s*\)?$/iu;
/** What stands between a town, an author and an agency in one line: «بغداد - رويترز», «إسطنبول / فلان / الأناضول». */
const BYLINE_SEPARATOR = /\s*[-–—/|،:+]\s*/u;
/** A longer line is a paragraph, whatever it is made of. */
const MOST_LETTERS = 1000;
const MOST_CREDIT_WORDS = 9;
/** A picture's credit in brackets at the end of its caption, or a caption that calls itself one. */
const CAPTION =
  /\((?:[^()]*(?:رويترز|أ\s?ف\s?ب|فرانس برس|الأناضول|الاناضول|تاس|سبوتنيك|غيتي|جيتي|أسوشيتد|أ\s?ب|واع|سانا|أرشيف|ارشيف|أرشيفية|وكالات|مواقع|getty|reuters|afp|ap|epa|photo|الإنترنت|تويتر|فيسبوك)[^()]*)\)\s*$|^(?:صورة|الصورة|صدر الصورة|مصدر الصورة|التعليق على الصورة|تعليق الصورة|تصوير|photo|image)\s*[:：\-–،,]|\S\s©\s*[^©\d]{2,30}$|^صورة (?:أرشيفية|ارشيفية|تعبيرية|توضيحية|رمزية)|(?:صورة|أرشيفية|ارشيفية)\s*[)\]]?$/iu;
const MOST_CAPTION_WORDS = 40;

/** The lines of a page that show something, each with what it looks like by itself. */
export function readRows(text: string): readonly PageRow[] {
  return markContents(markLabelled(joinWrappedLines(splitPage(text)).map(readRow)));
}

/** «الكاتب:» on a line of its own, and under it whom it names. */
function markLabelled(rows: readonly PageRow[]): readonly PageRow[] {
  const labels = (row: PageRow | undefined) => row !== undefined && CREDIT_LABEL.test(row.text);
  return rows.map((row, index) =>
    labels(row) || (labels(rows[index - 1]) && isName(row)) ? { ...row, credits: true as const } : row,
  );
}

function isName({ words, prose, furniture, date }: PageRow): boolean {
  return words <= MOST_NAME_WORDS && !prose && !furniture && !date;
}

function readRow(line: PageLine): PageRow {
  const { text } = line;
  const words = countWords(text);
  if (text.length > MOST_LETTERS) return { ...line, words, prose: true };
  const date = readDateLine(text);
  const prose = isProse(text);
  const furniture = findFurniture(text);
  const captioned = words <= MOST_CAPTION_WORDS && CAPTION.test(text);
  const dates = date !== undefined && date.others <= MOST_OTHERS && !(captioned && datesPicture(date, text));
  if (dates && !prose && furniture !== 'forum')
    return {
      ...line,
      words,
      prose: false,
      date,
      ...(isUpdateStamp(date, text) && { furniture: 'last-updated' }),
    };
  if (furniture) return { ...line, words, prose: false, furniture };
  const credits =
    words <= MOST_CREDIT_WORDS && !/[.]$/u.test(text) && (CREDIT.test(text) || namesAgency(text));
  const captions = !credits && captioned;
  return {
    ...line,
    words,
    prose: prose && !captions,
    ...(credits && { credits }),
    ...(captions && { captions }),
  };
}

/** «المصنع، 3 سبتمبر 2020 (غيتي)»: words beside the date, and the picture's owner after it. */
function datesPicture({ labelled, published }: DateLine, text: string): boolean {
  const unsigned = readDateLine(text.replace(/\([^()]*\)\s*$/u, ''));
  return !labelled && published.length > 0 && unsigned !== undefined && unsigned.others > 0;
}

function namesAgency(text: string): boolean {
  return text.split(BYLINE_SEPARATOR).some((part) => AGENCY.test(part));
}

/** Whether a line joins the names of an author, an outlet or a town, and says nothing more. */
export function isByline(text: string): boolean {
  return BYLINE.test(text);
}
