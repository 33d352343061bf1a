import type { FurnitureKind } from '../furniture/furniture-kinds.ts';
import { isMarked } from './list-markers.ts';
import type { PageRow } from './page-rows.ts';
import { breaksOff, endsSentence } from './sentences.ts';

/** Words such as «الرد» or «صور», which are buttons beside other buttons and a heading between two paragraphs. */
const HEADINGS_ALONE: readonly FurnitureKind[] = ['forum', 'comments', 'media', 'navigation', 'text-size'];
const TIME = /^\d{1,2}:\d{2}$/u;
const HEADING_WORDS = 12;
/** «وقال الوزير:» introduces what follows and heads nothing. */
const SPEECH =
  /^[وف]?(?:قال|قالت|أضاف|أضافت|أكد|أكدت|أوضح|أوضحت|تابع|تابعت|أشار|أشارت|كتب|كتبت|جاء|شدد|لفت|ذكر|صرح|علق|نقل|نشر|سأل|أجاب|يقول|تقول|فيما|وفيما)(?:\s|:)/u;

/** Whether a row that looks like furniture heads the text around it. */
export function isHeadingAlone(rows: readonly PageRow[], index: number): boolean {
  const { furniture, words, text } = rows[index] as PageRow;
  // A text that goes hour by hour.
  if (TIME.test(text)) return true;
  const alone = rows[index - 1]?.prose === true && rows[index + 1]?.prose === true;
  return furniture !== undefined && alone && words === 1 && HEADINGS_ALONE.includes(furniture);
}

/** Whether a row inside the text is a heading of what follows it. */
export function isHeading(rows: readonly PageRow[], index: number, items: ReadonlySet<PageRow>): boolean {
  const { text, prose, words, apart, heads } = rows[index] as PageRow;
  if (heads) return true;
  const next = rows[index + 1];
  if (!next || next.furniture || prose || words > HEADING_WORDS || isMarked(rows[index])) return false;
  if (
    breaksOff(text) ||
    SPEECH.test(text) ||
    /^["'“«]/u.test(text) ||
    (items.has(next) && /[:：]$/u.test(text))
  )
    return false;
  // «ما الذي تغيّر؟» heads what follows it; any other sentence is a paragraph, however short.
  return !endsSentence(text) || (/؟$/u.test(text) && apart && next.prose);
}
